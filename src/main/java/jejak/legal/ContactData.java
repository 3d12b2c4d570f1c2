package jejak.legal;

import java.util.List;
import java.util.regex.Pattern;

/**
 * Finds how somebody can be reached: email addresses, telephone numbers, streets with a number, postal codes. It looks for
 * patterns, so it finds what is none and misses what is written in words.
 *
 * <p>No {@code \b}: what it means changed with JDK 19.
 */
final class ContactData {
    private static final String BEFORE = "(?<![\\p{L}\\p{N}_])";
    private static final String AFTER = "(?![\\p{L}\\p{N}_])";
    private static final String NAME = "\\p{Lu}[\\p{L}.'’-]{0,30}";

    private static final Pattern EMAIL = Pattern.compile(
            "[\\p{L}\\p{N}._%+-]{1,64}(?:@|\\s?[\\[(](?:at|AT|@)[\\])]\\s?)[\\p{L}\\p{N}-]{1,63}(?:\\.[\\p{L}\\p{N}-]{2,63}){1,5}");

    private static final List<Pattern> PHONES = List.of(
            // international, with its country
            Pattern.compile(
                    "(?<![\\p{L}\\p{N}+])(?:\\+|00(?=[1-9]))[1-9](?:[\\s().\\-/\u2010\u2011]{0,2}\\d){7,14}(?![\\d])"),
            // North America
            Pattern.compile("(?<![\\d.-])(?:\\(\\d{3}\\)\\s?|\\d{3}[-.])\\d{3}[-.]\\d{4}(?![\\d-])"),
            // an area code in brackets
            Pattern.compile("(?<![\\p{L}\\d])\\(0\\d{1,4}\\)\\s?\\d[\\d\\s-]{4,9}\\d(?!\\d)"),
            // Indonesian mobiles
            Pattern.compile("(?<![\\d.,-])08\\d{2}[\\s-]?\\d{3,4}[\\s-]?\\d{3,5}(?![\\d-])"),
            // Chinese mobiles
            Pattern.compile("(?<![\\d.,-])1[3-9]\\d[\\s-]?\\d{4}[\\s-]?\\d{4}(?![\\d-])"),
            // said to be one
            Pattern.compile(
                    "(?iu)" + BEFORE
                            + "(?:tel|telp|telepon|phone|telephone|telefon|téléphone|teléfono|mobile|cell|hp|fax|faks|whatsapp|wa|电话|電話|手机)[\\s.:：]{1,3}(?:\\D{0,12})?\\d(?:[\\s().\\-/]{0,2}\\d){5,14}"));

    private static final List<Pattern> ADDRESSES = List.of(
            // 3180 18th Street; 12B Long Acre Road
            Pattern.compile(BEFORE + "\\d{1,5}[A-Za-z]?\\s(?:(?:" + NAME + "|\\d{1,3}(?:st|nd|rd|th))\\s){1,4}"
                    + "(?:Street|St|Avenue|Ave|Road|Rd|Boulevard|Blvd|Lane|Ln|Drive|Dr|Court|Way|Square|Terrace|Crescent|Close|Highway|Place)"
                    + AFTER),
            Pattern.compile(
                    BEFORE
                            + "(?:Jalan|Jl\\.?|Jln\\.?|Gang|Gg\\.?)\\s(?:[\\p{L}.'-]{1,30}\\s){1,6}(?:No\\.?\\s?|Nomor\\s|Kav\\.?\\s?)?\\d{1,4}"),
            Pattern.compile(BEFORE + "RT\\.?\\s?\\d{1,3}\\s?/\\s?(?:RW\\.?\\s?)?\\d{1,3}" + AFTER),
            Pattern.compile(BEFORE
                    + "\\p{Lu}[\\p{L}-]{1,30}(?:straße|strasse|str\\.|weg|platz|allee|gasse|straat|laan|gracht|plein|kade)\\s\\d{1,4}[a-z]?"
                    + AFTER),
            Pattern.compile(BEFORE
                    + "\\d{1,4}(?:\\s?bis|\\s?ter)?,?\\s(?:rue|avenue|boulevard|place|allée|quai)\\s(?:de |du |des |la |le |l['’]){0,2}"
                    + NAME),
            Pattern.compile(BEFORE + "(?:Calle|Avenida|Rua|Via|Viale|Paseo)\\s(?:" + NAME
                    + "\\s?|de\\s|del\\s|da\\s|la\\s){1,5},?\\s?\\d{1,4}" + AFTER),
            Pattern.compile("\\p{IsHan}{2,12}(?:路|街|道|巷|弄|胡同)\\d{1,5}(?:号|號|弄)"),
            // United Kingdom; United States
            Pattern.compile(BEFORE + "[A-Z]{1,2}\\d[A-Z\\d]?\\s\\d[A-Z]{2}" + AFTER),
            Pattern.compile(BEFORE + "(?:" + NAME + "\\s?){1,3},\\s[A-Z]{2}\\s\\d{5}(?:-\\d{4})?" + AFTER),
            Pattern.compile("(?i)" + BEFORE + "P\\.?\\s?O\\.?\\s?Box\\s\\d{1,6}"));

    private ContactData() {}

    static boolean isIn(String text) {
        boolean mayBe = text.indexOf('@') >= 0
                || text.chars().anyMatch(Character::isDigit)
                || text.contains("(at)")
                || text.contains("[at]");
        return mayBe
                && (EMAIL.matcher(text).find()
                        || PHONES.stream().anyMatch(phone -> phone.matcher(text).find())
                        || ADDRESSES.stream()
                                .anyMatch(address -> address.matcher(text).find()));
    }
}
