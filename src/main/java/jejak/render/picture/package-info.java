/**
 * Drawings as values: where each mark and word of a picture stands. Nothing here knows a site or a language; words come ready,
 * and every word gets the room that {@link jejak.render.picture.Lettering} says it needs.
 */
package jejak.render.picture;
