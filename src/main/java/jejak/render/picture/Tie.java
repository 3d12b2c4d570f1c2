package jejak.render.picture;

/**
 * What joins two of those named: their numbers in the list of names.
 *
 * @param weight how often they are found together; at least 1
 * @param href its evidence
 * @param label both names and what joins them
 */
public record Tie(int from, int to, int weight, String href, String label) {

    /** Somebody on the line. @param weight how many events they are in */
    public record Node(String name, String lang, String href, int weight) {}
}
