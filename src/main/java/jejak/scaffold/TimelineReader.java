package jejak.scaffold;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Function;
import jejak.diagnostic.Diagnostic;
import jejak.diagnostic.Span;
import jejak.model.Kind;

/**
 * Events of Knight Lab's TimelineJS 3, from its JSON or from the rows of its spreadsheet. Their texts are HTML. A time of day has
 * no zone there, so it stands in the note of the date.
 */
final class TimelineReader {
    /** Of what is left behind. */
    private static final String PICTURES = "pictures in texts";

    /** The columns of its spreadsheet, by what JSON calls them. */
    private static final Map<String, String> COLUMNS = Map.ofEntries(
            Map.entry("start_date.year", "Year"),
            Map.entry("start_date.month", "Month"),
            Map.entry("start_date.day", "Day"),
            Map.entry("start_date.hour", "Time"),
            Map.entry("end_date.year", "End Year"),
            Map.entry("end_date.month", "End Month"),
            Map.entry("end_date.day", "End Day"),
            Map.entry("end_date.hour", "End Time"),
            Map.entry("display_date", "Display Date"),
            Map.entry("text.headline", "Headline"),
            Map.entry("text.text", "Text"),
            Map.entry("media.url", "Media"),
            Map.entry("media.credit", "Media Credit"),
            Map.entry("media.caption", "Media Caption"),
            Map.entry("group", "Group"));

    /** What JSON has besides, and is taken over. */
    private static final List<String> BESIDES = List.of("unique_id", "start_date.minute", "end_date.minute");

    private static final List<String> PARTS = List.of("start_date", "end_date", "text", "media");

    private TimelineReader() {}

    static boolean isTimeline(Json json) {
        return json.has("events") && json.get("events").items().stream().anyMatch(e -> e.has("start_date"));
    }

    static boolean isTimeline(List<String> columns) {
        return columns.contains("Headline") && columns.contains("Year");
    }

    /** @param file its name, for faults */
    static Imported read(Json json, String file) {
        List<Imported.Item> items = new ArrayList<>();
        List<Diagnostic> faults = new ArrayList<>();
        TreeSet<String> left = new TreeSet<>(json.names());
        left.remove("events");
        for (Json event : json.get("events").items()) {
            if (event.isObject()) {
                left("", event, left);
                if (event.get("text")
                        .get("text")
                        .text()
                        .filter(HtmlText::hasPictures)
                        .isPresent()) left.add(PICTURES);
                Optional<String> id = event.get("unique_id").text();
                items.add(item(id, name -> member(event, name), event.line(), event.column()));
            } else {
                faults.add(Diagnostic.of(
                        ImportCode.BAD_IMPORT,
                        new Span(file, event.line(), event.column(), 1),
                        "an entry of `events` is no object",
                        "remove it, or write it with `start_date` and `text`"));
            }
        }
        return new Imported(items, List.copyOf(left), faults);
    }

    /** Adds the names of what is said and not taken over. @param within ends in a dot, or is empty */
    private static void left(String within, Json object, TreeSet<String> left) {
        for (String name : object.names()) {
            String path = within + name;
            Json member = object.get(name);
            if (member.isObject() && PARTS.contains(path)) left(path + ".", member, left);
            else if (!COLUMNS.containsKey(path) && !BESIDES.contains(path) && !member.isEmpty())
                left.add("events." + path);
        }
    }

    private static Optional<String> member(Json event, String name) {
        if (name.endsWith(".hour")) return time(event.get(name.substring(0, name.indexOf('.'))));
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
            if (row.cell("Text").filter(HtmlText::hasPictures).isPresent()) left.add(PICTURES);
            if (type.equals("title") || type.equals("era")) left.add("rows of type " + type);
            else items.add(item(Optional.empty(), name -> row.cell(COLUMNS.get(name)), row.line(), 1));
        }
        return new Imported(items, List.copyOf(left), List.of());
    }

    private static Imported.Item item(
            Optional<String> id, Function<String, Optional<String>> get, int line, int column) {
        Map<String, String> values = new LinkedHashMap<>();
        List<String> notes = new ArrayList<>();
        get.apply("text.headline").map(HtmlText::line).filter(t -> !t.isEmpty()).ifPresent(t -> values.put("title", t));
        Optional<String> first = date("start_date", get, notes);
        Dates.span(first, date("end_date", get, notes)).ifPresent(d -> values.put("date", d));
        get.apply("display_date").map(HtmlText::line).ifPresent(d -> notes.add("Shown as: " + d + "."));
        get.apply("start_date.hour").ifPresent(t -> notes.add("Time of day, in no stated zone: " + t + "."));
        get.apply("end_date.hour").ifPresent(t -> notes.add("Until, in no stated zone: " + t + "."));
        if (!notes.isEmpty()) values.put("date_note", String.join(" ", notes));
        get.apply("group").ifPresent(g -> values.put("topics", g));
        List<String> body = new ArrayList<>();
        get.apply("text.text").map(HtmlText::markdown).ifPresent(body::add);
        get.apply("media.url").ifPresent(url -> body.add(media(url, get)));
        return new Imported.Item(Kind.EVENT, id, values, String.join("\n\n", body), line, column);
    }

    /** Empty, with a note of what it said, where it is no date that can be written. */
    private static Optional<String> date(String name, Function<String, Optional<String>> get, List<String> notes) {
        List<String> parts = new ArrayList<>();
        for (String part : List.of("year", "month", "day"))
            parts.add(get.apply(name + "." + part).orElse(""));
        Optional<String> date = Dates.of(parts);
        if (date.isEmpty() && parts.stream().anyMatch(part -> !part.isEmpty())) {
            notes.add("Given as year " + shown(parts.get(0)) + ", month " + shown(parts.get(1)) + ", day "
                    + shown(parts.get(2)) + ".");
        }
        return date;
    }

    private static String shown(String part) {
        return part.isEmpty() ? "unknown" : part;
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
