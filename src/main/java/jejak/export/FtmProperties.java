package jejak.export;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import jejak.model.Edtf;
import jejak.model.Point;

/** The properties of an entity of FollowTheMoney: every one a list, and only those that have a value. */
final class FtmProperties {
    private final SortedMap<String, List<String>> values = new TreeMap<>();

    FtmProperties put(String name, String value) {
        if (!value.isBlank()) values.put(name, List.of(value));
        return this;
    }

    FtmProperties put(String name, Optional<String> value) {
        return value.isPresent() ? put(name, value.get()) : this;
    }

    FtmProperties put(String name, List<String> all) {
        List<String> given = all.stream().filter(v -> !v.isBlank()).toList();
        if (!given.isEmpty()) values.put(name, given);
        return this;
    }

    /** When it was: one date, or the first and last day where it is a span. */
    FtmProperties span(Edtf date) {
        Optional<String> one = date(date);
        if (one.isPresent()) return put("date", one);
        if (!date.startsOpen()) put("startDate", date.earliest().toString());
        if (!date.endsOpen()) put("endDate", date.latest().toString());
        return this;
    }

    /** As precise as its source: FollowTheMoney's dates may stop at the year or the month, and know no doubt. */
    static Optional<String> date(Edtf date) {
        if (!(date instanceof Point point) || point.year() < 1 || point.year() > 9999) return Optional.empty();
        return switch (point.precision()) {
            case DAY -> Optional.of(point.earliest().toString());
            case MONTH, DAY_UNKNOWN -> Optional.of(point.earliest().toString().substring(0, "yyyy-mm".length()));
            case YEAR, MONTH_UNKNOWN, MONTH_AND_DAY_UNKNOWN ->
                Optional.of(point.earliest().toString().substring(0, "yyyy".length()));
            case SEASON, DECADE, CENTURY, UNDATED -> Optional.empty();
        };
    }

    void write(JsonGenerator json) throws IOException {
        json.writeStartObject();
        for (var property : values.entrySet()) JsonText.strings(property.getKey(), property.getValue(), json);
        json.writeEndObject();
    }
}
