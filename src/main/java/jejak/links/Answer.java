package jejak.links;

import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * What came of asking one address.
 *
 * @param url as it was asked for, without fragment
 * @param checked when
 * @param status the last HTTP status; empty where there was no answer
 * @param hops each redirect, in order
 * @param words why it is not alive, in a few words; empty where it is
 */
public record Answer(
        String url, Instant checked, Outcome outcome, Optional<Integer> status, List<Hop> hops, String words) {
    public Answer {
        hops = List.copyOf(hops);
    }

    /** What is known of the page. */
    public enum Outcome {
        ALIVE,
        /** It is not there, or no reader can get at it. */
        ROTTEN,
        /** The host does not tell programs. */
        UNSURE
    }

    /** A redirect. @param status 301, 302, 303, 307 or 308 */
    public record Hop(int status, String to) {
        boolean isPermanent() {
            return status == 301 || status == 308;
        }
    }

    /** Where the page lies now, if every redirect to it is for good and leads to more than another spelling. */
    public Optional<String> movedTo() {
        if (outcome != Outcome.ALIVE || hops.isEmpty() || !hops.stream().allMatch(Hop::isPermanent)) {
            return Optional.empty();
        }
        String to = hops.get(hops.size() - 1).to();
        return spelling(url).equals(spelling(to)) ? Optional.empty() : Optional.of(to);
    }

    // http or https, with or without www. and a slash at the end: nothing an author need mend
    private static String spelling(String address) {
        URI uri = URI.create(address);
        String host = uri.getHost().startsWith("www.") ? uri.getHost().substring(4) : uri.getHost();
        String path = uri.getRawPath() == null ? "" : uri.getRawPath().replaceAll("/+$", "");
        return host + path + (uri.getRawQuery() == null ? "" : "?" + uri.getRawQuery());
    }
}
