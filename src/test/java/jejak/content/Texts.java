package jejak.content;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import jejak.model.Citation;
import jejak.model.Document;
import jejak.model.Localized;
import jejak.model.Prose;

/**
 * Every text that an author may translate, found by walking the records, so that a key added to the program is held to the
 * same rules without a word here.
 */
final class Texts {
    /**
     * @param where "events/verdict: claims[0].text"
     * @param field the last record component on the way
     */
    record Text(String where, Document document, String field, Localized<?> words) {
        String original() {
            return plain(words.original());
        }

        Optional<String> indonesian() {
            return Optional.ofNullable(words.translations().get(OwnContent.INDONESIAN))
                    .map(Texts::plain);
        }
    }

    private final Document document;
    private final List<Text> found = new ArrayList<>();

    private Texts(Document document) {
        this.document = document;
    }

    /** Of front matter; a body is one text, whose blocks are told apart by {@link #blocks}. */
    static List<Text> of(Document document) {
        Texts texts = new Texts(document);
        texts.walk(document, document.kind().folder() + "/" + document.id() + ":", "");
        return texts.found;
    }

    /** Of anything made of records: the settings. */
    static List<Text> of(Object record, String name) {
        Texts texts = new Texts(null);
        texts.walk(record, name + ":", "");
        return texts.found;
    }

    private void walk(Object value, String where, String field) {
        if (value instanceof Localized<?> words) {
            found.add(new Text(where, document, field, words));
        } else if (value instanceof Optional<?> maybe) {
            maybe.ifPresent(v -> walk(v, where, field));
        } else if (value instanceof List<?> list) {
            for (int i = 0; i < list.size(); i++) walk(list.get(i), where + "[" + i + "]", field);
        } else if (value instanceof Record && !(value instanceof Citation)) {
            for (RecordComponent part : value.getClass().getRecordComponents()) {
                String sign = where.endsWith(":") ? " " : ".";
                walk(component(value, part), where + sign + part.getName(), part.getName());
            }
        }
    }

    private static Object component(Object record, RecordComponent part) {
        try {
            part.getAccessor().setAccessible(true);
            return part.getAccessor().invoke(record);
        } catch (IllegalAccessException | InvocationTargetException e) {
            throw new IllegalStateException(e);
        }
    }

    static List<String> blocks(Prose prose) {
        return prose.blocks().stream().map(Texts::words).toList();
    }

    private static String plain(Object words) {
        return words instanceof Prose prose ? String.join("\n", blocks(prose)) : words.toString();
    }

    /** What a reader sees, without notes, tags and marks. */
    static String words(Prose.Block block) {
        StringBuilder text = new StringBuilder();
        for (Prose.Segment segment : block.segments()) {
            if (segment instanceof Prose.Html html) text.append(html.text());
            else if (segment instanceof Prose.PageLink link)
                text.append(link.words().orElse(""));
        }
        return org.jsoup.Jsoup.parseBodyFragment(text.toString()).text();
    }

    /** What a paragraph cites, links to and ties to claims, sorted: the same in every edition. */
    static List<String> marks(Prose.Block block) {
        List<String> marks = new ArrayList<>();
        for (Prose.Segment segment : block.segments()) {
            if (segment instanceof Prose.Cite cite) {
                Citation c = cite.citation();
                marks.add("[@" + c.source()
                        + c.locator().map(l -> ", " + l.original()).orElse("") + "]");
            } else if (segment instanceof Prose.PageLink link) marks.add("[[" + link.target() + "]]");
            else if (segment instanceof Prose.ClaimMark mark) marks.add("[[#" + mark.claim() + "]]");
            else if (segment instanceof Prose.FileLink file) marks.add("(" + file.path() + ")");
        }
        marks.sort(null);
        return marks;
    }
}
