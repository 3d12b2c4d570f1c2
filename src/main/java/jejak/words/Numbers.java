package jejak.words;

import java.math.BigDecimal;

/** Numbers in figures, with a language's separators. Immutable. */
public final class Numbers {
    private final Messages messages;
    private final String separator;
    private final String point;
    private final String minus;
    /** Digits in the group next to the decimal point, and in the groups before it: 3 and 2 in India. */
    private final int lastGroup;

    private final int otherGroups;
    /** How many digits must stand before the first separator: Spanish and Polish write 1234 without one. */
    private final int leading;

    private Numbers(Messages messages) {
        this.messages = messages;
        this.separator = messages.text("number.group");
        this.point = messages.text("number.decimal");
        this.minus = messages.text("number.minus");
        this.lastGroup = Integer.parseInt(messages.text("number.group.last"));
        this.otherGroups = Integer.parseInt(messages.text("number.group.others"));
        this.leading = Integer.parseInt(messages.text("number.group.leading"));
    }

    public static Numbers of(Messages messages) {
        return new Numbers(messages);
    }

    public String integer(long number) {
        return decimal(BigDecimal.valueOf(number));
    }

    /** All its digits: neither rounded nor padded. */
    public String decimal(BigDecimal number) {
        String digits = number.abs().toPlainString();
        int dot = digits.indexOf('.');
        String shown =
                dot < 0 ? grouped(digits) : grouped(digits.substring(0, dot)) + point + digits.substring(dot + 1);
        return number.signum() < 0 ? minus + shown : shown;
    }

    /** A percentage: {@code 51.2} is 51.2%. */
    public String percent(BigDecimal number) {
        return messages.text("number.percent", decimal(number));
    }

    private String grouped(String digits) {
        if (digits.length() < lastGroup + leading) return digits;
        StringBuilder shown = new StringBuilder(digits);
        for (int at = digits.length() - lastGroup; at > 0; at -= otherGroups) shown.insert(at, separator);
        return shown.toString();
    }
}
