package jejak.words;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import jejak.model.Lang;

/** The words of the interface in any language, each file read once, when it is first asked for. Safe for any number of threads. */
public final class Vocabulary {
    private final Map<Lang, Optional<Bundle>> bundles = new ConcurrentHashMap<>();
    private final Map<Lang, Messages> messages = new ConcurrentHashMap<>();

    public Messages of(Lang lang) {
        Messages known = messages.get(lang);
        if (known != null) return known;
        Messages read = new Messages(lang, bundles(lang));
        messages.put(lang, read);
        return read;
    }

    private List<Bundle> bundles(Lang lang) {
        List<Bundle> found = new ArrayList<>();
        for (Lang tag : Messages.tags(lang)) bundle(tag).ifPresent(found::add);
        if (!Messages.tags(lang).contains(Lang.ENGLISH)) bundle(Lang.ENGLISH).ifPresent(found::add);
        return found;
    }

    private Optional<Bundle> bundle(Lang tag) {
        return bundles.computeIfAbsent(tag, Bundle::of);
    }
}
