package jejak.export;

import java.nio.charset.StandardCharsets;
import java.util.List;
import jejak.model.Lang;
import jejak.site.Site;

/** {@code robots.txt} (RFC 9309): everything may be read, and the sitemap is here. */
final class Robots implements Exporter {
    @Override
    public List<Export> exports(Site site, Lang lang) {
        if (!Exporter.isFirst(site, lang)) return List.of();
        return List.of(new Export("robots.txt", out -> out.write(text(site).getBytes(StandardCharsets.UTF_8))));
    }

    private static String text(Site site) {
        if (site.viewpoint().drafts()) return "User-agent: *\nDisallow: /\n";
        String sitemap = site.settings().url().isEmpty() ? "" : "Sitemap: " + Exporter.base(site) + "sitemap.xml\n";
        return "User-agent: *\nAllow: /\n" + sitemap;
    }
}
