package jejak.render;

import io.pebbletemplates.pebble.error.LoaderException;
import io.pebbletemplates.pebble.loader.Loader;
import java.io.Reader;
import java.io.StringReader;
import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The theme's templates as text, by their names. Nothing outside it can be named: there is no folder to climb out of.
 */
final class ThemeLoader implements Loader<String> {
    private final SortedMap<String, String> texts;

    ThemeLoader(SortedMap<String, String> texts) {
        this.texts = Collections.unmodifiableSortedMap(new TreeMap<>(texts));
    }

    SortedMap<String, String> texts() {
        return texts;
    }

    @Override
    public Reader getReader(String name) {
        String text = texts.get(name);
        if (text == null) throw new LoaderException(null, name);
        return new StringReader(text);
    }

    /** Names are whole, from the theme's root: the same line means the same file in every template. */
    @Override
    public String resolveRelativePath(String name, String from) {
        return name;
    }

    @Override
    public String createCacheKey(String name) {
        return name;
    }

    @Override
    public boolean resourceExists(String name) {
        return texts.containsKey(name);
    }

    // Text in memory has no place and no encoding.

    @Override
    public void setCharset(String charset) {}

    @Override
    public void setPrefix(String prefix) {}

    @Override
    public void setSuffix(String suffix) {}
}
