package jejak.site;

import java.util.Optional;
import jejak.model.Worded;

/** The pages every site has. A page of prose with the same id introduces its listing. */
public enum Listing implements Worded {
    HOME("index"),
    TIMELINE("timeline"),
    ACTORS("actors"),
    NETWORK("network"),
    FUNDING("funding"),
    SOURCES("sources"),
    CLAIMS("claims"),
    ACCOUNTS("accounts"),
    CORRECTIONS("corrections"),
    SEARCH("search"),
    /** The whole site as one document. */
    DOSSIER("dossier");

    private final String id;

    Listing(String id) {
        this.id = id;
    }

    /** Its file name without {@code .html}, and the id of the page of prose that introduces it. */
    public String id() {
        return id;
    }

    public static Optional<Listing> ofId(String id) {
        for (Listing listing : values()) if (listing.id.equals(id)) return Optional.of(listing);
        return Optional.empty();
    }
}
