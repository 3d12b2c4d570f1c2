package jejak.model;

import java.util.regex.Pattern;

/**
 * The permanent slug of an event, actor, source or page, or of a claim or funding row within an event.
 *
 * <p>{@code [a-z0-9][a-z0-9-]*}, so that it is the same in a file name, a URL and on a case-blind disk.
 */
public record Id(String text) implements Comparable<Id> {
    private static final Pattern FORM = Pattern.compile("[a-z0-9][a-z0-9-]*");

    public static boolean isValid(String text) {
        return FORM.matcher(text).matches();
    }

    @Override
    public int compareTo(Id other) {
        return text.compareTo(other.text);
    }

    @Override
    public String toString() {
        return text;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Id that && text.equals(that.text);
    }

    @Override
    public int hashCode() {
        return text.hashCode();
    }
}
