package jejak.scaffold;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Function;
import jejak.model.Kind;

/**
 * Events of Knight Lab's TimelineJS 3, from its JSON or from the rows of its spreadsheet. Their texts are HTML. A time of day has
 * no zone there, so it stands in the note of the date.
 */
final class TimelineReader {
    /** The columns of its spreadsheet, by what JSON calls them. */
    private static final Map<String, String> COLUMNS = Map.ofEntries(
            Map.entry("start_date.year", "Year"),
            Map.entry("start_date.month", "Month"),
            Map.entry("start_date.day", "Day"),
            Map.entry("start_time", "Time"),
            Map.entry("end_date.year", "End Year"),
            Map.entry("end_date.month", "End Month"),
            Map.entry("end_date.day", "End Day"),
            Map.entry("end_time", "End Time"),
            Map.entry("display_date", "Display Date"),
            Map.entry("text.headline", "Headline"),
            Map.entry("text.text", "Text"),
            Map.entry("media.url", "Media"),
            Map.entry("media.credit", "Media Credit"),
            Map.entry("media.caption", "Media Caption"),
            Map.entry("group", "Group"));

    private TimelineReader() {}

    static boolean isTimeline(Json json) {
        return json.has("events") && json.get("events").items().stream().anyMatch(e -> e.has("start_date"));
    }

    static boolean isTimeline(List<String> columns) {
        return columns.contains("Headline") && columns.contains("Year");
    }

    static Imported read(Json json) {
        List<Imported.Item> items = new ArrayList<>();
        TreeSet<String> left = new TreeSet<>(json.names());
        left.remove("events");
        for (Json event : json.get("events").items()) {
            for (String name : event.names()) if (!KNOWN.contains(name)) left.add("events." + name);
            Optional<String> id = event.get("unique_id").text();
            items.add(item(id, name -> member(event, name), event.line()));
        }
        return new Imported(items, List.copyOf(left), List.of());
    }

    private static final List<String> KNOWN =
            List.of("start_date", "end_date", "display_date", "text", "media", "group", "unique_id");

    private static Optional<String> member(Json event, String name) {
        if (name.equals("start_time")) return time(event.get("start_date"));
        if (name.equals("end_time")) return Optional.empty();
        Json at = event;
        for (String part : name.split("\\.")) at = at.get(part);
        return at.text();
    }

    private static Optional<String> time(Json date) {
        return date.get("hour")
                .text()
                .map(hour -> hour + ":"
                        + date.get("minute")
                                .text()
                                .map(m -> m.length() < 2 ? "0" + m : m)
                                .orElse("00"));
    }

    static Imported read(List<Rows.Row> rows, List<String> columns) {
        List<Imported.Item> items = new ArrayList<>();
        TreeSet<String> left = new TreeSet<>(columns);
        left.removeAll(COLUMNS.values());
        left.remove("Type");
        for (Rows.Row row : rows) {
            String type = row.cells().getOrDefault("Type", "");
            if (type.equals("title") || type.equals("era")) left.add("rows of type " + type);
            else items.add(item(Optional.empty(), name -> row.cell(COLUMNS.get(name)), row.line()));
        }
        return new Imported(items, List.copyOf(left), List.of());
    }

    private static Imported.Item item(Optional<String> id, Function<String, Optional<String>> get, int line) {
        Map<String, String> values = new LinkedHashMap<>();
        get.apply("text.headline").map(HtmlText::line).ifPresent(t -> values.put("title", t));
        Dates.span(date("start_date", get), date("end_date", get)).ifPresent(d -> values.put("date", d));
        note(get).ifPresent(n -> values.put("date_note", n));
        get.apply("group").ifPresent(g -> values.put("topics", g));
        List<String> body = new ArrayList<>();
        get.apply("text.text").map(HtmlText::markdown).ifPresent(body::add);
        get.apply("media.url").ifPresent(url -> body.add(media(url, get)));
        return new Imported.Item(Kind.EVENT, id, values, String.join("\n\n", body), line);
    }

    private static Optional<String> date(String name, Function<String, Optional<String>> get) {
        List<String> parts = new ArrayList<>();
        for (String part : List.of("year", "month", "day"))
            parts.add(get.apply(name + "." + part).orElse(""));
        return Dates.of(parts);
    }

    private static Optional<String> note(Function<String, Optional<String>> get) {
        List<String> words = new ArrayList<>();
        get.apply("display_date").map(HtmlText::line).ifPresent(d -> words.add("Shown as: " + d + "."));
        get.apply("start_time").ifPresent(t -> words.add("Time of day, in no stated zone: " + t + "."));
        return words.isEmpty() ? Optional.empty() : Optional.of(String.join(" ", words));
    }

    private static String media(String url, Function<String, Optional<String>> get) {
        String caption = get.apply("media.caption").map(HtmlText::line).orElse(url);
        String credit = get.apply("media.credit")
                .map(HtmlText::line)
                .map(c -> " (" + HtmlText.escape(c) + ")")
                .orElse("");
        return HtmlText.link(caption, url) + credit;
    }
}
