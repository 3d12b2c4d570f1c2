package jejak.site;

/**
 * How many of a site's quotations were held against a local copy of their source: for the page on methods.
 *
 * @param checked those that stand there
 * @param unchecked those of sources without a copy that a machine can read
 */
public record Quotations(int checked, int unchecked) {
    public boolean isEmpty() {
        return checked + unchecked == 0;
    }
}
