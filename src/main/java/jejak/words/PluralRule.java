package jejak.words;

import static jejak.words.Plural.FEW;
import static jejak.words.Plural.MANY;
import static jejak.words.Plural.ONE;
import static jejak.words.Plural.OTHER;
import static jejak.words.Plural.TWO;
import static jejak.words.Plural.ZERO;

import jejak.model.Lang;

/** Which plural a number takes in a language: the cardinal rules of CLDR 48, for the languages named here. */
interface PluralRule {
    Plural of(Quantity n);

    /** The rule of a language; one that is not named here, such as Indonesian or Japanese, has no plurals. */
    static PluralRule of(Lang lang) {
        String tag = lang.tag();
        int dash = tag.indexOf('-');
        return switch (dash < 0 || tag.equals("pt-PT") ? tag : tag.substring(0, dash)) {
            case "en", "de", "nl", "sv", "fi", "et", "gl", "ur", "sw" -> n -> n.isShownAs(1) ? ONE : OTHER;
            case "tr", "az", "kk", "ky", "uz", "tk", "hu", "bg", "el", "ka", "ta", "te", "ml", "mr", "mn", "ne", "so" ->
                n -> n.is(1) ? ONE : OTHER;
            case "sq", "af", "eu", "no", "nb", "nn" -> n -> n.is(1) ? ONE : OTHER;
            case "hi", "bn", "gu", "kn", "fa", "am", "zu" -> n -> n.i() == 0 || n.is(1) ? ONE : OTHER;
            case "pa", "ln", "mg" -> n -> n.is(0) || n.is(1) ? ONE : OTHER;
            case "hy" -> n -> n.i() <= 1 ? ONE : OTHER;
            case "si" -> n -> n.is(0) || n.is(1) || n.i() == 0 && n.f() == 1 ? ONE : OTHER;
            case "da" -> n -> n.is(1) || n.t() != 0 && n.i() <= 1 ? ONE : OTHER;
            case "fr", "pt" -> n -> n.i() <= 1 ? ONE : n.isMillions() ? MANY : OTHER;
            case "it", "ca", "pt-PT" -> n -> n.isShownAs(1) ? ONE : n.isMillions() ? MANY : OTHER;
            case "es" -> n -> n.is(1) ? ONE : n.isMillions() ? MANY : OTHER;
            case "ro" -> n -> n.isShownAs(1) ? ONE : isRomanianFew(n) ? FEW : OTHER;
            case "fil", "tl" -> n -> isFilipinoOne(n) ? ONE : OTHER;
            case "is" -> n -> endsInOne(n.i()) && n.t() == 0 || endsInOne(n.t()) ? ONE : OTHER;
            case "mk" -> n -> n.v() == 0 && endsInOne(n.i()) || endsInOne(n.f()) ? ONE : OTHER;
            case "he" -> n -> n.isShownAs(1) || n.i() == 0 && n.v() != 0 ? ONE : n.isShownAs(2) ? TWO : OTHER;
            case "ru", "uk" -> n -> n.v() != 0 ? OTHER : endsInOne(n.i()) ? ONE : endsInFew(n.i()) ? FEW : MANY;
            case "be" -> n -> n.t() != 0 ? OTHER : endsInOne(n.i()) ? ONE : endsInFew(n.i()) ? FEW : MANY;
            case "pl" -> n -> n.v() != 0 ? OTHER : n.i() == 1 ? ONE : endsInFew(n.i()) ? FEW : MANY;
            case "cs", "sk" -> n -> n.v() != 0 ? MANY : n.i() == 1 ? ONE : n.i() >= 2 && n.i() <= 4 ? FEW : OTHER;
            case "hr", "sr", "bs" -> PluralRule::serbian;
            case "sl" -> PluralRule::slovene;
            case "lt" -> PluralRule::lithuanian;
            case "lv" -> PluralRule::latvian;
            case "ar" -> PluralRule::arabic;
            case "cy" -> PluralRule::welsh;
            case "ga" -> PluralRule::irish;
            case "mt" -> PluralRule::maltese;
            default -> n -> OTHER;
        };
    }

    private static Plural serbian(Quantity n) {
        if (n.v() == 0 && endsInOne(n.i()) || endsInOne(n.f())) return ONE;
        return n.v() == 0 && endsInFew(n.i()) || endsInFew(n.f()) ? FEW : OTHER;
    }

    private static Plural slovene(Quantity n) {
        if (n.v() != 0) return FEW;
        return n.showsEnd(100, 1, 1) ? ONE : n.showsEnd(100, 2, 2) ? TWO : n.showsEnd(100, 3, 4) ? FEW : OTHER;
    }

    private static Plural lithuanian(Quantity n) {
        if (n.t() != 0) return MANY;
        if (n.endsIn(100, 11, 19)) return OTHER;
        return n.endsIn(10, 1, 1) ? ONE : n.endsIn(10, 2, 9) ? FEW : OTHER;
    }

    private static Plural latvian(Quantity n) {
        boolean two = n.v() == 2;
        if (n.endsIn(10, 0, 0) || n.endsIn(100, 11, 19) || two && n.decimalsEndIn(100, 11, 19)) return ZERO;
        boolean one = n.t() == 0 && endsInOne(n.i()) || two && endsInOne(n.f());
        return one || !two && n.decimalsEndIn(10, 1, 1) ? ONE : OTHER;
    }

    private static Plural arabic(Quantity n) {
        if (n.is(0)) return ZERO;
        if (n.is(1)) return ONE;
        if (n.is(2)) return TWO;
        return n.endsIn(100, 3, 10) ? FEW : n.endsIn(100, 11, 99) ? MANY : OTHER;
    }

    private static Plural welsh(Quantity n) {
        if (n.is(0)) return ZERO;
        if (n.is(1)) return ONE;
        if (n.is(2)) return TWO;
        return n.is(3) ? FEW : n.is(6) ? MANY : OTHER;
    }

    private static Plural irish(Quantity n) {
        if (n.is(1)) return ONE;
        if (n.is(2)) return TWO;
        boolean small = n.t() == 0 && n.i() >= 3;
        return small && n.i() <= 6 ? FEW : small && n.i() <= 10 ? MANY : OTHER;
    }

    private static Plural maltese(Quantity n) {
        if (n.is(1)) return ONE;
        if (n.is(2)) return TWO;
        return n.is(0) || n.endsIn(100, 3, 10) ? FEW : n.endsIn(100, 11, 19) ? MANY : OTHER;
    }

    private static boolean isRomanianFew(Quantity n) {
        return n.v() != 0 || n.is(0) || !n.is(1) && n.endsIn(100, 1, 19);
    }

    private static boolean isFilipinoOne(Quantity n) {
        long last = n.v() == 0 ? n.i() % 10 : n.f() % 10;
        return last != 4 && last != 6 && last != 9;
    }

    /** 1, 21, 31, but not 11. */
    private static boolean endsInOne(long number) {
        return number % 10 == 1 && number % 100 != 11;
    }

    /** 2 to 4, 22 to 24, but not 12 to 14. */
    private static boolean endsInFew(long number) {
        long last = number % 10;
        long lastTwo = number % 100;
        return last >= 2 && last <= 4 && (lastTwo < 12 || lastTwo > 14);
    }
}
