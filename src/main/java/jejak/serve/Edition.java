package jejak.serve;

import java.util.Optional;

/**
 * What readers are shown from one attempt to the next.
 *
 * @param number counts up
 * @param shelf the last site without errors; empty where there was none yet
 * @param faults what is wrong with the files now, as a part of a page; empty where nothing is
 */
record Edition(long number, Optional<Shelf> shelf, Optional<String> faults) {
    static final Edition NONE = new Edition(0, Optional.empty(), Optional.empty());

    /** What answers a path, from the root of the site. */
    Found find(String path) {
        if (shelf.isPresent()) return shelf.get().find(path);
        return new Found.Faulty(faults.orElse(""));
    }

    /** The faults that lie over this page. */
    Optional<String> faultsOver(Found found) {
        if (faults.isPresent()) return faults;
        return found instanceof Found.Faulty faulty ? Optional.of(faulty.html()) : Optional.empty();
    }
}
