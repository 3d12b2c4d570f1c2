package jejak.content;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * How one language writes numbers and dates: enough to read what journalists write, and written from grammars and the
 * Unicode CLDR, not from the program under test.
 *
 * @param months from January
 * @param scales powers of ten
 * @param counted cardinal numbers, and the ordinals and fractions that count the same things
 * @param tens what multiplies the number before it by ten ("puluh"), adds ten ("belas")
 * @param between what stands between two days of one month
 * @param suffix what may hang on a number in words
 */
record Tongue(
        String group,
        String point,
        List<String> months,
        Map<String, Integer> scales,
        Map<String, Integer> counted,
        List<String> tens,
        List<String> hundreds,
        String percent,
        String between,
        String suffix) {

    static final Tongue ENGLISH = new Tongue(
            ",",
            ".",
            List.of(
                    "January",
                    "February",
                    "March",
                    "April",
                    "May",
                    "June",
                    "July",
                    "August",
                    "September",
                    "October",
                    "November",
                    "December"),
            // juta: the site quotes the Indonesian figure it corrects
            Map.of("thousand", 3, "million", 6, "billion", 9, "trillion", 12, "juta", 6),
            english(),
            List.of(),
            List.of("hundred"),
            "%| per cent",
            "to|or|and|–|-",
            "(?:fold)?");

    static final Tongue INDONESIAN = new Tongue(
            ".",
            ",",
            List.of(
                    "Januari",
                    "Februari",
                    "Maret",
                    "April",
                    "Mei",
                    "Juni",
                    "Juli",
                    "Agustus",
                    "September",
                    "Oktober",
                    "November",
                    "Desember"),
            Map.of("ribu", 3, "juta", 6, "miliar", 9, "triliun", 12),
            indonesian(),
            List.of("puluh", "belas"),
            List.of("ratus"),
            "%| persen",
            "sampai|atau|dan|hingga|–|-",
            "(?:nya)?");

    static Tongue of(String lang) {
        return lang.equals("id") ? INDONESIAN : ENGLISH;
    }

    private static Map<String, Integer> english() {
        Map<String, Integer> words = new LinkedHashMap<>();
        number(
                words,
                0,
                "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen"
                        + " seventeen eighteen nineteen twenty");
        String[] tens = {"thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"};
        for (int i = 0; i < tens.length; i++) words.put(tens[i], 30 + 10 * i);
        number(words, 3, "third fourth fifth sixth seventh eighth ninth tenth");
        return words;
    }

    private static Map<String, Integer> indonesian() {
        String cardinals = "nol satu dua tiga empat lima enam tujuh delapan sembilan sepuluh sebelas";
        Map<String, Integer> words = new LinkedHashMap<>();
        number(words, 0, cardinals);
        String[] each = cardinals.split(" ");
        // ketiga: the third, and the three of them; sepertiga: a third
        for (int i = 2; i < each.length; i++) {
            words.put("ke" + each[i], i);
            words.put("seper" + each[i], i);
        }
        return words;
    }

    private static void number(Map<String, Integer> words, int from, String names) {
        String[] each = names.split(" ");
        for (int i = 0; i < each.length; i++) words.put(each[i], from + i);
    }

    /** In figures: "1.906.250,5". */
    BigDecimal figure(String written) {
        return new BigDecimal(written.replace(group, "").replace(point, "."));
    }
}
