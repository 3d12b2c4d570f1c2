package jejak.card;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/**
 * What a share card says. Each text is a list of wordings, the best first: the first that the fonts can draw is drawn.
 *
 * @param site the name at its foot
 * @param title what the page is called
 * @param deck a sentence under the title, drawn where there is room for all of it; may be empty
 * @param date in words; empty where the page has none
 * @param isSoft whether the date is not exact to the day
 * @param mark the name of the status's shape; empty where the page has none
 * @param status the status in words, never without its mark
 * @param detail what must stand with it, such as who said so; may be empty
 * @param isRightToLeft whether the page runs from right to left
 */
public record Card(
        List<String> site,
        List<String> title,
        List<String> deck,
        List<String> date,
        boolean isSoft,
        String mark,
        List<String> status,
        List<String> detail,
        boolean isRightToLeft) {
    public static final int WIDTH = 1200;
    public static final int HEIGHT = 630;

    /** To be raised with every change of how cards look: names of files hold it, so that no old picture is shown. */
    private static final int DESIGN = 1;

    private static final int HASH = 10;

    public Card {
        site = List.copyOf(site);
        title = List.copyOf(title);
        deck = List.copyOf(deck);
        date = List.copyOf(date);
        status = List.copyOf(status);
        detail = List.copyOf(detail);
    }

    /** Another one for another picture: SHA-256, in hexadecimal. */
    public String key() {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            for (List<String> text : List.of(site, title, deck, date, List.of(mark), status, detail)) {
                digest.update((byte) text.size());
                for (String words : text) {
                    byte[] bytes = words.getBytes(StandardCharsets.UTF_8);
                    digest.update((bytes.length + ":").getBytes(StandardCharsets.US_ASCII));
                    digest.update(bytes);
                }
            }
            digest.update((DESIGN + (isSoft ? "soft" : "exact") + (isRightToLeft ? "rtl" : "ltr"))
                    .getBytes(StandardCharsets.US_ASCII));
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e); // every Java platform has SHA-256
        }
    }

    /**
     * Where the card of a page lies: another file for other words, so that whoever keeps a copy of the old one asks for the new.
     *
     * @param page from the root of the output, {@code id/events/x.html}
     */
    public String path(String page) {
        return "assets/cards/" + page.substring(0, page.length() - ".html".length()) + "." + key().substring(0, HASH)
                + ".png";
    }

    /** The same in words, for whoever does not see it. */
    public String alt() {
        StringBuilder alt = new StringBuilder(first(title));
        for (List<String> text : List.of(date, status, detail, site)) {
            if (!first(text).isEmpty()) alt.append(" \u00b7 ").append(first(text));
        }
        return alt.toString();
    }

    private static String first(List<String> text) {
        return text.isEmpty() ? "" : text.get(0);
    }
}
