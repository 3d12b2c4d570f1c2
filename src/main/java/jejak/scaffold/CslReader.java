package jejak.scaffold;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import jejak.model.Kind;
import jejak.model.Lang;

/**
 * Sources from references in CSL-JSON (schema csl-data 1.0), as Zotero and Pandoc write them. How close one is to the facts no
 * reference says, so that is left to the editors. Abstracts are others' words and stay behind.
 */
final class CslReader {
    /** The marks that CSL allows in a title. */
    private static final Pattern MARKS = Pattern.compile("</?(?:i|b|sub|sup|sc|span)(?:\\s[^>]*)?>");

    private final Json item;
    private final Map<String, String> values = new LinkedHashMap<>();
    private final Set<String> used = new HashSet<>(List.of("id", "citation-key", "type"));

    private CslReader(Json item) {
        this.item = item;
    }

    static boolean isReferences(Json json) {
        List<Json> items = items(json);
        return !items.isEmpty() && items.stream().allMatch(i -> i.isObject() && i.has("type") && !i.has("start_date"));
    }

    /** An array, or Zotero's object that holds it. */
    private static List<Json> items(Json json) {
        return json.has("items") ? json.get("items").items() : json.items();
    }

    static Imported read(Json json) {
        List<Imported.Item> items = new ArrayList<>();
        TreeSet<String> left = new TreeSet<>();
        for (Json item : items(json)) {
            CslReader reader = new CslReader(item);
            reader.read();
            for (String name : item.names())
                if (!reader.used.contains(name) && !item.get(name).isEmpty()) left.add(name);
            Optional<String> id =
                    item.get("citation-key").text().or(() -> item.get("id").text());
            items.add(new Imported.Item(
                    Kind.SOURCE, id.filter(i -> !i.contains("/")), reader.values, "", item.line(), item.column()));
        }
        return new Imported(items, List.copyOf(left), List.of());
    }

    private void read() {
        put("title", "title", text("title").map(t -> MARKS.matcher(t).replaceAll("")));
        values.put("kind", kind(text("type").orElse("")));
        put("author", "author", authors(item.get("author")));
        put("publisher", "container-title", text("container-title"));
        put("publisher", "publisher", text("publisher"));
        put("date", "issued", date(item.get("issued")));
        put("accessed", "accessed", date(item.get("accessed")).filter(d -> d.length() == 10));
        put("url", "URL", text("URL"));
        put("url", "DOI", text("DOI").map(doi -> doi.startsWith("http") ? doi : "https://doi.org/" + doi));
        put("language", "language", text("language").filter(Lang::isValid));
        put("court", "authority", text("authority"));
        put("docket", "number", text("number").filter(n -> values.containsKey("court")));
    }

    private Optional<String> text(String name) {
        return item.get(name).text();
    }

    /** What has been said already stays, and what says it again is left behind. */
    private void put(String key, String name, Optional<String> value) {
        if (value.isEmpty() || values.putIfAbsent(key, value.get()) != null) return;
        used.add(name);
    }

    private static Optional<String> authors(Json authors) {
        if (authors.text().isPresent()) return authors.text();
        List<String> names = new ArrayList<>();
        for (Json author : authors.items()) {
            Optional<String> whole = author.get("literal").text();
            List<String> parts = new ArrayList<>();
            for (String part : List.of("given", "dropping-particle", "non-dropping-particle", "family", "suffix"))
                author.get(part).text().ifPresent(parts::add);
            String name = whole.orElse(String.join(" ", parts));
            if (!name.isEmpty()) names.add(name);
        }
        return names.isEmpty() ? Optional.empty() : Optional.of(String.join(", ", names));
    }

    private static Optional<String> date(Json date) {
        List<Json> parts = date.get("date-parts").items();
        Optional<String> first = parts.isEmpty() ? Optional.empty() : Dates.of(texts(parts.get(0)));
        Optional<String> last = parts.size() < 2 ? Optional.empty() : Dates.of(texts(parts.get(1)));
        Optional<String> season = date.get("season").text().filter(s -> s.matches("[1-4]"));
        if (first.isPresent() && season.isPresent() && first.get().length() == 4) {
            first = Optional.of(first.get() + "-2" + season.get());
        }
        String about = isTrue(date.get("circa")) ? "~" : "";
        return Dates.span(first.map(f -> f + about), last.map(l -> l + about))
                .or(() -> date.get("literal").text().flatMap(Dates::valid))
                .or(() -> date.get("raw").text().flatMap(Dates::valid))
                .or(() -> date.text().flatMap(Dates::valid));
    }

    private static boolean isTrue(Json flag) {
        return flag.text().filter(t -> !t.equals("false") && !t.equals("0")).isPresent();
    }

    private static List<String> texts(Json numbers) {
        return numbers.items().stream().map(n -> n.text().orElse("")).toList();
    }

    private static String kind(String type) {
        return switch (type) {
            case "article", "article-journal", "article-magazine", "article-newspaper", "paper-conference" -> "article";
            case "post", "post-weblog" -> "post";
            case "report", "thesis", "book", "chapter" -> "report";
            case "interview" -> "interview";
            case "legal_case" -> "decision";
            case "dataset" -> "dataset";
            case "motion_picture", "broadcast" -> "video";
            case "personal_communication" -> "message";
            case "speech" -> "statement";
            case "hearing" -> "transcript";
            default -> "web";
        };
    }
}
