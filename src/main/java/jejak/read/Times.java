package jejak.read;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import jejak.diagnostic.Suggestion;
import jejak.model.Edtf;
import jejak.model.Parsed;

/** Dates and times, as front matter has them. */
final class Times {
    private Times() {}

    static final Type<Edtf> DATE = new Scalar<>("a date (EDTF)", undated(), (text, at, faults) -> {
        Parsed<Edtf> parsed = Edtf.parse(text);
        if (parsed instanceof Parsed.Good<Edtf> good) return Optional.of(good.value());
        Parsed.Bad<Edtf> bad = (Parsed.Bad<Edtf>) parsed;
        ReadCode code = bad.kind().equals("date-has-time") ? ReadCode.DATE_HAS_TIME : ReadCode.BAD_DATE;
        faults.add(code, Scalar.within(at, text, bad.offset(), bad.length()), bad.message(), bad.help());
        return Optional.empty();
    });

    private static final DateTimeFormatter DAY_FORM =
            DateTimeFormatter.ofPattern("uuuu-MM-dd", Locale.ROOT).withResolverStyle(ResolverStyle.STRICT);

    static final Type<LocalDate> DAY = new Scalar<>(
            "a day, 2026-11-23",
            LocalDate.EPOCH,
            new Shape.Text("^[0-9]{4}-[0-9]{2}-[0-9]{2}$"),
            (text, at, faults) -> {
                try {
                    return Optional.of(LocalDate.parse(text, DAY_FORM));
                } catch (DateTimeParseException e) {
                    faults.add(
                            ReadCode.BAD_DAY, at, "`" + text + "` is no day of the calendar", "write it as 2026-11-23");
                    return Optional.empty();
                }
            });

    static final Type<Instant> INSTANT =
            new Scalar<>("an instant, 2026-12-01T09:00:00Z", Instant.EPOCH, (text, at, faults) -> {
                try {
                    return Optional.of(OffsetDateTime.parse(text).toInstant());
                } catch (DateTimeParseException e) {
                    faults.add(
                            ReadCode.BAD_INSTANT,
                            at,
                            "`" + text + "` is no instant",
                            "write it as 2026-12-01T09:00:00Z");
                    return Optional.empty();
                }
            });

    private static final Pattern TIME_FORM = Pattern.compile("\\d{2}:\\d{2}(:\\d{2})?");

    static final Type<LocalTime> TIME = new Scalar<>(
            "a time of day, \"09:10\"",
            LocalTime.MIDNIGHT,
            new Shape.Text("^[0-9]{2}:[0-9]{2}(:[0-9]{2})?$"),
            (text, at, faults) -> {
                try {
                    if (TIME_FORM.matcher(text).matches()) return Optional.of(LocalTime.parse(text));
                } catch (DateTimeParseException e) {
                    // falls through to the one message
                }
                faults.add(
                        ReadCode.BAD_TIME, at, "`" + text + "` is no time of day", "write it as \"09:10\", in quotes");
                return Optional.empty();
            });

    static final Type<ZoneId> ZONE = new Scalar<>("an IANA time zone", ZoneId.of("UTC"), (text, at, faults) -> {
        try {
            if (text.equals("UTC") || text.indexOf('/') > 0) return Optional.of(ZoneId.of(text));
        } catch (DateTimeException e) {
            // falls through to the one message
        }
        List<String> places = ZoneId.getAvailableZoneIds().stream()
                .filter(zone -> zone.indexOf('/') > 0)
                .sorted()
                .toList();
        Optional<String> near = Suggestion.nearest(text, places);
        faults.add(
                ReadCode.BAD_TIMEZONE,
                at,
                "`" + text + "` is not the IANA name of a time zone",
                near.map(z -> "did you mean `" + z + "`?").orElse("write a name such as America/Los_Angeles"));
        return Optional.empty();
    });

    private static Edtf undated() {
        return ((Parsed.Good<Edtf>) Edtf.parse("XXXX")).value();
    }
}
