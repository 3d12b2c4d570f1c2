package jejak.check;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * What a page says of itself, read back from its bytes.
 *
 * @param anchors the ids of its elements
 * @param twice ids that stand more than once
 * @param links every {@code href} and {@code src} that leads into the site
 * @param loaded every address that a browser would fetch without being asked
 */
record FinishedPage(
        String path,
        int headings,
        boolean hasTitle,
        boolean hasLanguage,
        Set<String> anchors,
        List<String> twice,
        List<String> links,
        List<String> loaded) {

    static FinishedPage read(String path, byte[] bytes, int length) {
        Document page;
        try {
            page = Jsoup.parse(new ByteArrayInputStream(bytes, 0, length), "UTF-8", "");
        } catch (IOException e) {
            throw new UncheckedIOException(e); // an array does not fail to be read
        }
        Set<String> anchors = new HashSet<>();
        List<String> twice = new ArrayList<>();
        for (Element element : page.select("[id]")) if (!anchors.add(element.id())) twice.add(element.id());
        List<String> links = new ArrayList<>();
        for (Element element : page.select("a[href], area[href]")) links.add(element.attr("href"));
        List<String> loaded = new ArrayList<>();
        for (Element element : page.select("link[href]")) {
            String rel = element.attr("rel");
            if (rel.equals("canonical")
                    || rel.equals("alternate") && !element.attr("type").contains("atom")) continue;
            (rel.equals("alternate") ? links : loaded).add(element.attr("href"));
        }
        for (Element element : page.select("[src]")) loaded.add(element.attr("src"));
        for (Element element : page.select("object[data]")) loaded.add(element.attr("data"));
        for (Element element : page.select("use[href], image[href]")) loaded.add(element.attr("href"));
        for (Element element : page.select("meta[http-equiv=refresh]")) {
            String content = element.attr("content");
            int url = content.toLowerCase(java.util.Locale.ROOT).indexOf("url=");
            if (url >= 0) links.add(content.substring(url + 4).strip());
        }
        Element html = page.selectFirst("html");
        return new FinishedPage(
                path,
                page.select("h1").size(),
                !page.title().isBlank(),
                html != null && !html.attr("lang").isBlank(),
                anchors,
                twice,
                links,
                loaded);
    }
}
