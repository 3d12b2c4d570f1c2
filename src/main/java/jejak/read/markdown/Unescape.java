package jejak.read.markdown;

import com.vladsch.flexmark.util.sequence.Html5Entities;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Backslash escapes and entities (CommonMark 0.31.2, sections 2.4 and 2.5). */
final class Unescape {
    private static final int LONGEST_ENTITY = 34;
    private static final Pattern NUMBER = Pattern.compile("(?i)&#(?:x([0-9a-f]{1,6})|([0-9]{1,7}));?");

    private Unescape() {}

    /** An address, title, label or locator as it is meant. */
    static String of(String text) {
        if (text.indexOf('\\') < 0 && text.indexOf('&') < 0) return text;
        StringBuilder out = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            int end = c == '&' ? entityEnd(text, i, text.length()) : -1;
            if (end > 0) {
                out.append(entity(text.substring(i, end)));
                i = end - 1;
            } else if (c == '\\' && i + 1 < text.length() && isPunctuation(text.charAt(i + 1))) {
                out.append(text.charAt(++i));
            } else {
                out.append(c);
            }
        }
        return out.toString();
    }

    /** Numbers of characters replaced even where the semicolon is missing, as a browser reads an attribute. */
    static String loosely(String text) {
        return NUMBER.matcher(text).replaceAll(number -> {
            String digits = number.group(1) == null ? number.group(2) : number.group(1);
            int c = Integer.parseInt(digits, number.group(1) == null ? 10 : 16);
            return Matcher.quoteReplacement(Character.isValidCodePoint(c) ? Character.toString(c) : "\ufffd");
        });
    }

    /** Just after the entity that starts at {@code from}, or -1: {@code &name;}, {@code &#65;}, {@code &#x41;}. */
    static int entityEnd(String text, int from, int to) {
        int limit = Math.min(to, from + LONGEST_ENTITY);
        int end = from + 1;
        while (end < limit && text.charAt(end) != ';') end++;
        if (end >= limit || end - from < 2) return -1;
        String name = text.substring(from + 1, end);
        if (name.charAt(0) != '#') {
            return name.chars().allMatch(Unescape::isAlphanumeric) && isKnown(name) ? end + 1 : -1;
        }
        boolean hex = name.length() > 1 && (name.charAt(1) | 0x20) == 'x';
        String digits = name.substring(hex ? 2 : 1);
        if (digits.isEmpty() || digits.length() > (hex ? 6 : 7)) return -1;
        return digits.chars().allMatch(c -> Character.digit(c, hex ? 16 : 10) >= 0 && c < 0x80) ? end + 1 : -1;
    }

    /** What an entity stands for; U+FFFD for a number that is no character. */
    static String entity(String entity) {
        if (entity.charAt(1) != '#') return Html5Entities.entityToString(entity);
        boolean hex = (entity.charAt(2) | 0x20) == 'x';
        int number = Integer.parseInt(entity.substring(hex ? 3 : 2, entity.length() - 1), hex ? 16 : 10);
        boolean isCharacter = Character.isValidCodePoint(number) && number != 0 && (number < 0xd800 || number > 0xdfff);
        return isCharacter ? Character.toString(number) : "\ufffd";
    }

    /** ASCII punctuation: what a backslash can escape. */
    static boolean isPunctuation(char c) {
        return c > ' ' && c < 0x7f && !isAlphanumeric(c);
    }

    private static boolean isKnown(String name) {
        String entity = "&" + name + ";";
        return !Html5Entities.entityToString(entity).equals(entity);
    }

    private static boolean isAlphanumeric(int c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9';
    }
}
