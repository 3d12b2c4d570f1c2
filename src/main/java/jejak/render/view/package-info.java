/**
 * What templates see: one immutable record a page, of ready text in the page's language.
 *
 * <p>Nothing here is looked up, summed or sorted again. Texts are plain and escaped by the template; a component that is
 * finished HTML says so. Where a text may be missing it is the empty string, so that a template asks {@code is empty}.
 */
package jejak.render.view;
