package jejak.site;

import java.util.Optional;
import jejak.model.Account;
import jejak.model.Claim;
import jejak.model.Document;

/**
 * A question on which sources differ, and where it belongs.
 *
 * @param number 1 for the document's first: see {@link Anchors#account}
 * @param claim the claim it concerns, where it names one
 */
public record CollectedAccount(Document document, int number, Account account, Optional<Claim> claim) {}
