/** The only place that uses the network: asks the addresses a site links to, and looks for archived copies of them. */
package jejak.links;
