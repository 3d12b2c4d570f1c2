package jejak.model;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jejak.model.Parsed.Bad;
import jejak.model.Parsed.Good;

/** Says what an author probably meant who wrote a date as people do. */
final class DateSlips {
    private static final Pattern TIME = Pattern.compile(
            "(?<=[0-9])(?<gap>[Tt]|,? +(?:at )?)(?<hour>[0-9]{1,2}):(?<minute>[0-9]{2}).*|(?<=-[0-9]{2})(?<bare>[Tt]).*",
            Pattern.DOTALL);

    private DateSlips() {}

    /** The same fault with better help where there is a guess, or {@code date-has-time}. */
    static Bad<Edtf> explain(String text, Bad<Edtf> fault) {
        if (text.isBlank() || text.length() > EdtfParser.LONGEST) return fault;
        Matcher time = TIME.matcher(text);
        if (time.find()) return hasTime(text, time);
        List<String> guesses = DateGuess.of(text);
        if (guesses.isEmpty()) return fault;
        String help = "write `" + guesses.get(0) + "`"
                + (guesses.size() == 1 ? "" : ", or `" + guesses.get(1) + "` where the month is written first");
        return DateFault.at(fault.offset(), fault.offset() + fault.length(), fault.message(), help);
    }

    private static Bad<Edtf> hasTime(String text, Matcher time) {
        String gap = time.group("bare") == null ? time.group("gap") : time.group("bare");
        // The T is part of what is wrong, a space is not.
        int from = gap.equalsIgnoreCase("T") ? time.start() : time.end("gap");
        String message = Quoted.of(text.substring(from)) + " is a time of day, which has a key of its own";
        // Of an interval of times the first would be half a help.
        boolean isSpan = text.indexOf('/', time.start()) >= 0;
        Optional<String> date = isSpan ? Optional.empty() : date(text.substring(0, time.start()));
        Optional<String> clock = clock(time);
        String help = date.isPresent() && clock.isPresent()
                ? "write `date: " + date.get() + "` and, beside it, `time: \"" + clock.get() + "\"`"
                : "write the day alone, and the time under `time`, e.g. `time: \"09:10\"`";
        return new Bad<>(DateFault.HAS_TIME, message, help, from, text.length() - from);
    }

    private static Optional<String> date(String text) {
        if (text.indexOf('/') < 0 && EdtfParser.read(text) instanceof Good<Edtf>) return Optional.of(text);
        return DateGuess.of(text).stream()
                .filter(guess -> guess.indexOf('/') < 0)
                .findFirst();
    }

    private static Optional<String> clock(Matcher time) {
        if (time.group("hour") == null) return Optional.empty();
        int hour = Integer.parseInt(time.group("hour"));
        int minute = Integer.parseInt(time.group("minute"));
        return hour > 23 || minute > 59
                ? Optional.empty()
                : Optional.of(String.format(Locale.ROOT, "%02d:%02d", hour, minute));
    }
}
