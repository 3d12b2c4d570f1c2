package jejak.read.copy;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Takes out what stands at the start of lines and is none of the words: the marks of a quoted email ({@code > }) and the line
 * numbers of a court transcript, so that a quotation may run over the end of a line. Lines stay where they are.
 */
final class Transcript {
    /** Of lines in a row, before what stands at their start is taken for a mark of quoting. */
    private static final int QUOTED_LINES = 2;

    /** Of numbers in a row, before they are taken for line numbers: a page of a deposition has 25. */
    private static final int NUMBERED_LINES = 8;

    private static final Pattern QUOTED = Pattern.compile("^(?:\\s?>)+ ?");
    private static final Pattern NUMBERED = Pattern.compile("^\\s{0,12}(\\d{1,2})(?=\\s|$)");

    private Transcript() {}

    static String plain(String text) {
        String[] lines = text.split("\n", -1);
        boolean changed = unquote(lines) | unnumber(lines);
        return changed ? String.join("\n", lines) : text;
    }

    private static boolean unquote(String[] lines) {
        boolean changed = false;
        for (int i = 0; i < lines.length; ) {
            int end = i;
            while (end < lines.length && lines[end].stripLeading().startsWith(">")) end++;
            if (end - i >= QUOTED_LINES) {
                changed = true;
                for (int k = i; k < end; k++)
                    lines[k] = QUOTED.matcher(lines[k]).replaceFirst("");
            }
            i = Math.max(end, i + 1);
        }
        return changed;
    }

    // Numbers from 1 upwards, each once, in order, with nothing but empty lines between the lines that have them.
    private static boolean unnumber(String[] lines) {
        boolean changed = false;
        for (int i = 0; i < lines.length; i++) {
            if (number(lines[i]) != 1) continue;
            int expected = 2;
            int end = i + 1;
            while (end < lines.length) {
                if (number(lines[end]) == expected) expected++;
                else if (!lines[end].isBlank()) break;
                end++;
            }
            if (expected <= NUMBERED_LINES) continue;
            changed = true;
            for (int k = i; k < end; k++) lines[k] = NUMBERED.matcher(lines[k]).replaceFirst("");
            i = end - 1;
        }
        return changed;
    }

    private static int number(String line) {
        Matcher number = NUMBERED.matcher(line);
        return number.find() ? Integer.parseInt(number.group(1)) : -1;
    }
}
