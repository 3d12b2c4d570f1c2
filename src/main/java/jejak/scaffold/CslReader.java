package jejak.scaffold;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import jejak.model.Kind;

/**
 * Sources from references in CSL-JSON (schema csl-data 1.0), as Zotero and Pandoc write them. How close one is to the facts no
 * reference says, so that is left to the editors. Abstracts are others' words and stay behind.
 */
final class CslReader {
    private static final List<String> KNOWN = List.of(
            "id",
            "citation-key",
            "type",
            "title",
            "author",
            "publisher",
            "container-title",
            "issued",
            "accessed",
            "URL",
            "DOI",
            "language",
            "authority",
            "number");

    private CslReader() {}

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
            for (String name : item.names()) if (!KNOWN.contains(name)) left.add(name);
            Optional<String> id =
                    item.get("citation-key").text().or(() -> item.get("id").text());
            items.add(new Imported.Item(Kind.SOURCE, id.filter(i -> !i.contains("/")), values(item), "", item.line()));
        }
        return new Imported(items, List.copyOf(left), List.of());
    }

    private static Map<String, String> values(Json item) {
        Map<String, String> values = new LinkedHashMap<>();
        put("title", item.get("title").text().map(HtmlText::line), values);
        values.put("kind", kind(item.get("type").text().orElse("")));
        put("author", authors(item.get("author")), values);
        put(
                "publisher",
                item.get("container-title")
                        .text()
                        .or(() -> item.get("publisher").text()),
                values);
        put("date", date(item.get("issued")), values);
        put("accessed", date(item.get("accessed")).filter(d -> d.length() == 10), values);
        put("url", url(item), values);
        put("language", item.get("language").text().filter(l -> jejak.model.Lang.isValid(l)), values);
        put("court", item.get("authority").text(), values);
        put(
                "docket",
                item.get("number")
                        .text()
                        .filter(n -> item.get("authority").text().isPresent()),
                values);
        return values;
    }

    private static void put(String key, Optional<String> value, Map<String, String> values) {
        value.ifPresent(v -> values.put(key, v));
    }

    private static Optional<String> url(Json item) {
        return item.get("URL").text().or(() -> item.get("DOI").text().map(doi -> "https://doi.org/" + doi));
    }

    private static Optional<String> authors(Json authors) {
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
                .or(() -> date.get("literal").text())
                .or(() -> date.get("raw").text());
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
