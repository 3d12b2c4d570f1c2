package jejak.render;

import jejak.model.Document;
import jejak.model.Localized;
import jejak.site.Paths;

/** A page as others may cite it, in plain words. */
final class Citations {
    private Citations() {}

    static String of(Localized<String> title, Document document, Sheet sheet) {
        Speech speech = sheet.speech();
        var settings = sheet.site().settings();
        StringBuilder out = new StringBuilder();
        settings.newsroom().ifPresent(n -> out.append(speech.plain(n.name())).append(". "));
        out.append(speech.say("quoted", speech.plain(title))).append(' ');
        out.append(speech.plain(settings.title())).append('.');
        document.editorial()
                .updated()
                .ifPresent(d -> out.append(' ').append(speech.dates().plain(d)).append('.'));
        settings.url()
                .ifPresent(l -> out.append(' ')
                        .append(l.url().endsWith("/") ? l.url() : l.url() + "/")
                        .append(Paths.root(speech.lang(), speech.first()))
                        .append(Paths.of(document)));
        return out.toString();
    }
}
