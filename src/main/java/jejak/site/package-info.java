/**
 * Joins documents into one whole: names resolved, evidence weighed, the ledger added up. Pure: no files, no clock, no
 * formats.
 *
 * <p>Start at {@link jejak.site.Site}. {@link jejak.site.Lineage} says where sources come from, {@link
 * jejak.site.Evidence} what they carry, {@link jejak.site.Ledger} what moved.
 */
package jejak.site;
