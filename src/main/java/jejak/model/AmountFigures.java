package jejak.model;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A number as people write it, put as the grammar has it: {@code 1,9 juta} is {@code 1.9m}.
 *
 * @param suffix {@code k}, {@code m}, {@code bn} or nothing
 */
record AmountFigures(String number, String suffix) {
    private static final Pattern FORM = Pattern.compile("([0-9][0-9.,_' ]*|[.,][0-9]+) ?([a-z]*)");

    static Optional<AmountFigures> of(String text) {
        Matcher match = FORM.matcher(text);
        if (!match.matches()) return Optional.empty();
        String number = number(match.group(1).replaceAll("[ '_]", ""));
        return switch (match.group(2)) {
            case "" -> Optional.of(new AmountFigures(number, ""));
            case "k", "thousand", "ribu", "rb" -> Optional.of(new AmountFigures(number, "k"));
            case "m", "mn", "mm", "mil", "mio", "million", "millions", "juta", "jt" ->
                Optional.of(new AmountFigures(number, "m"));
            case "b", "bn", "bln", "billion", "billions", "miliar", "milyar" ->
                Optional.of(new AmountFigures(number, "bn"));
            case "t", "tn", "trillion", "trillions", "triliun" -> trillions(number);
            default -> Optional.empty();
        };
    }

    private static Optional<AmountFigures> trillions(String number) {
        if (!number.matches("[0-9]+(\\.[0-9]+)?")) return Optional.empty();
        String billions = new BigDecimal(number).movePointRight(3).toPlainString();
        return Optional.of(new AmountFigures(billions, "bn"));
    }

    // Which of point and comma is the decimal sign shows only where one comes twice, last, or before one or two digits.
    private static String number(String figures) {
        if (figures.matches("[0-9]+,[0-9]{1,2}")) return figures.replace(',', '.');
        if (figures.matches("[0-9]{1,3}(\\.[0-9]{3})+,[0-9]+|[0-9]{1,3}(\\.[0-9]{3}){2,}")) {
            return figures.replace(".", "").replace(',', '.');
        }
        if (figures.matches("[0-9,]+(\\.[0-9]+)?") && !figures.matches("[0-9]{1,3}(,[0-9]{3})*(\\.[0-9]+)?")) {
            return figures.replace(",", "");
        }
        if (figures.matches("[.,][0-9]+")) return "0." + figures.substring(1);
        return figures.endsWith(".") || figures.endsWith(",") ? figures.substring(0, figures.length() - 1) : figures;
    }

    /** This, in the thousands or millions of the other where it names none of its own. */
    AmountFigures inUnitsOf(AmountFigures other) {
        return suffix.isEmpty() ? new AmountFigures(number, other.suffix) : this;
    }

    String text() {
        return number + suffix;
    }
}
