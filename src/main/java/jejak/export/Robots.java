package jejak.export;

import java.nio.charset.StandardCharsets;
import java.util.List;
import jejak.site.Site;
import jejak.words.Messages;

/** {@code robots.txt} (RFC 9309): everything may be read, and the sitemap is here. */
final class Robots implements Exporter {
    @Override
    public List<Export> exports(Site site, Messages words) {
        if (!Exporter.isFirst(site, words.lang())) return List.of();
        return List.of(new Export("robots.txt", out -> out.write(text(site).getBytes(StandardCharsets.UTF_8))));
    }

    private static String text(Site site) {
        if (site.viewpoint().drafts()) return "User-agent: *\nDisallow: /\n";
        String sitemap = site.settings().url().isEmpty() ? "" : "Sitemap: " + Exporter.base(site) + "sitemap.xml\n";
        return "User-agent: *\nAllow: /\n" + sitemap;
    }
}
