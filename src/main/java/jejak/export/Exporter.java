package jejak.export;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import jejak.model.Lang;
import jejak.site.Paths;
import jejak.site.Site;
import jejak.words.Messages;

/** A format. */
public interface Exporter {
    /** Every format, in the order of the contract's section 8. */
    List<Exporter> ALL = List.of(
            new AtomFeed(),
            new JsonFeed(),
            new CorrectionsFeed(),
            new Sitemap(),
            new Robots(),
            new NoJekyll(),
            new Calendar(),
            new SearchIndex(),
            new SiteJson(),
            new CsvTables(),
            new DataPackage(),
            new TimelineJs(),
            new FollowTheMoney(),
            new NetworkGraph(),
            new CslJson(),
            new BibTex(),
            new Annotations());

    /** What a site has of it in the language of these words; what exists once a site comes with the first language. */
    List<Export> exports(Site site, Messages words);

    /** Whether it says of an event's body more than its first sentence, links and notes. */
    default boolean takesBodies() {
        return false;
    }

    /** One file. @param path from the root of the output */
    record Export(String path, Body body) {}

    interface Body {
        void write(OutputStream out) throws IOException;
    }

    static boolean isFirst(Site site, Lang lang) {
        return lang.equals(site.settings().firstLanguage());
    }

    static String root(Site site, Lang lang) {
        return Paths.root(lang, site.settings().firstLanguage());
    }

    /** The site's address, ending in a slash. */
    static String base(Site site) {
        String url = site.settings().url().orElseThrow().url();
        return url.endsWith("/") ? url : url + "/";
    }
}
