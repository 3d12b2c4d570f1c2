package jejak.site;

import java.util.List;
import jejak.diagnostic.Diagnostic;

/**
 * The evidence of one event, weighed once and held.
 *
 * @param claims in the event's order
 * @param funding of each row's own sources, else of the event's, in the event's order
 */
record Assessment(Evidence event, List<Evidence> claims, List<Evidence> funding, List<Diagnostic> faults) {}
