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
record LanguagesType() implements Type<List<Lang>> {
    private static final Type<List<Lang>> TAGS = ListType.of(LANG);

    @Override
    public List<Lang> read(Node node, Faults faults) {
        if (!(node.yaml() instanceof Yaml.Items list)) return TAGS.read(node, faults);
        Set<String> seen = new HashSet<>();
        List<Yaml> once = new ArrayList<>(list.items().size());
        for (Yaml item : list.items()) {
            if (!(item instanceof Yaml.Text tag) || seen.add(tag.text().toLowerCase(Locale.ROOT))) {
                once.add(item);
                continue;
            }
            faults.add(
                    ReadCode.BAD_LANGUAGE,
                    tag.at(),
                    "the language `" + tag.text() + "` is named twice",
                    "remove one of them");
        }
        return TAGS.read(new Node(new Yaml.Items(once, list.at()), node.overlays()), faults);
    }

    @Override
    public List<Lang> hole() {
        return TAGS.hole();
    }

    @Override
    public String words() {
        return TAGS.words();
    }

    @Override
    public Shape shape() {
        return TAGS.shape();
    }
}
