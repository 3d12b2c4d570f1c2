package jejak.read;

import static jejak.read.Forms.LANG;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import jejak.diagnostic.Faults;
import jejak.model.Lang;

/**
 * The languages of a site, each once: its tag is the name of a folder, and tags do not tell letter case apart (RFC 5646,
 * section 2.1.1). One that comes again is reported and left out.
 */
record LanguagesType(Type<List<Lang>> tags) implements Type<List<Lang>> {

    LanguagesType() {
        this(ListType.of(LANG));
    }

    @Override
    public List<Lang> read(Node node, Faults faults) {
        List<Lang> read = tags.read(node, faults);
        if (!(node.yaml() instanceof Yaml.Items list)) return read;
        Set<String> seen = new HashSet<>();
        for (Yaml item : list.items()) {
            if (!(item instanceof Yaml.Text tag) || seen.add(folded(tag.text()))) continue;
            faults.add(
                    ReadCode.BAD_LANGUAGE,
                    tag.at(),
                    "the language `" + tag.text() + "` is named twice",
                    "remove one of them");
        }
        return once(read);
    }

    private static List<Lang> once(List<Lang> read) {
        Set<String> seen = new HashSet<>();
        List<Lang> languages = new ArrayList<>(read.size());
        for (Lang lang : read) if (seen.add(folded(lang.tag()))) languages.add(lang);
        return languages;
    }

    private static String folded(String tag) {
        return tag.toLowerCase(Locale.ROOT);
    }

    @Override
    public List<Lang> hole() {
        return tags.hole();
    }

    @Override
    public String words() {
        return tags.words();
    }

    @Override
    public Shape shape() {
        return tags.shape();
    }
}
