/**
 * Pages for people, and the only place that knows Pebble: a route and the site make a view, a template and a view make HTML.
 */
package jejak.render;
