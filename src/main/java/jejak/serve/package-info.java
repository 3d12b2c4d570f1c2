/**
 * Shows a site while it is written: watches the files, builds in memory, answers the browser and tells it what is wrong. {@link
 * jejak.serve.Serve} starts all of it.
 */
package jejak.serve;
