package jejak.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Where in a source, where it is said in a form that can be read in any language: a word, and mostly numbers after it.
 *
 * <p>"para 79", "pp. 3-5", "paras 79, 81 and 90", "title"; not "passage on the dinner of 8 December".
 *
 * @param unit the word as written, in the singular or the plural
 * @param ranges in the order in which they stand; none for a part there is only one of
 */
public record Locator(String unit, List<Range> ranges) {
    private static final String NUMBER = "\\d{1,9}(?:\\s*[-\u2013]\\s*\\d{1,9})?";
    private static final Pattern RANGE = Pattern.compile(NUMBER);
    private static final Pattern FORM = Pattern.compile("(\\p{L}+\\.?)(?:\\s*(?<=[.\\s])(" + NUMBER
            + "(?:\\s*,\\s*(?:\\p{L}+\\s+)?" + NUMBER + "|\\s+\\p{L}+\\s+" + NUMBER + ")*))?");
    private static final Pattern SPACE = Pattern.compile("\\s+");
    /** Longer ones are sentences. */
    private static final int LONGEST = 60;

    public Locator {
        ranges = List.copyOf(ranges);
    }

    /** @param last the same as the first where it is a single number */
    public record Range(int first, int last) {
        boolean holds(Range other) {
            return first <= other.first && other.last <= last;
        }
    }

    public static Optional<Locator> of(String text) {
        if (text.length() > LONGEST) return Optional.empty();
        Matcher form = FORM.matcher(text.strip());
        if (!form.matches()) return Optional.empty();
        List<Range> ranges = new ArrayList<>();
        if (form.group(2) != null) {
            Matcher numbers = RANGE.matcher(form.group(2));
            while (numbers.find()) ranges.add(range(numbers.group()));
        }
        return Optional.of(new Locator(form.group(1), ranges));
    }

    private static Range range(String written) {
        String[] ends = written.split("[-\u2013]");
        int first = Integer.parseInt(ends[0].strip());
        return new Range(first, ends.length == 1 ? first : Integer.parseInt(ends[1].strip()));
    }

    /** Whether it names more than one of its kind. */
    public boolean isPlural() {
        return ranges.size() > 1
                || !ranges.isEmpty() && ranges.get(0).first() != ranges.get(0).last();
    }

    /**
     * A locator of either form, taken apart once to be held against many others.
     *
     * @param folded its words, in one spelling
     * @param form all of it, where that can be read
     * @param named the same, or the part before a comma
     */
    public record Said(String folded, Optional<Locator> form, Optional<Locator> named) {
        /**
         * Whether a citation that says this speaks of that part: it names the part, the part and something closer after a
         * comma, or several of which the part is one.
         */
        public boolean names(Said part) {
            if (folded.equals(part.folded)) return true;
            return part.form.isPresent() && named.isPresent() && named.get().covers(part.form.get());
        }
    }

    public static Said said(String text) {
        Optional<Locator> form = of(text);
        return new Said(folded(text), form, form.isPresent() ? form : of(text.split(",", 2)[0]));
    }

    private boolean covers(Locator part) {
        return singular(unit).equals(singular(part.unit))
                && ranges.isEmpty() == part.ranges.isEmpty()
                && part.ranges.stream().allMatch(r -> ranges.stream().anyMatch(own -> own.holds(r)));
    }

    // "paras", "pp." and "bullets" speak of what "para", "p." and "bullet" do
    private static String singular(String unit) {
        String bare = folded(unit).replace(".", "");
        if (bare.equals("pp")) return "p";
        return bare.length() > 2 && bare.endsWith("s") ? bare.substring(0, bare.length() - 1) : bare;
    }

    private static String folded(String text) {
        return SPACE.matcher(text.strip()).replaceAll(" ").toLowerCase(Locale.ROOT);
    }
}
