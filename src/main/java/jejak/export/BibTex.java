package jejak.export;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import jejak.model.Source;
import jejak.model.SourceKind;
import jejak.site.Site;
import jejak.words.Messages;
import jejak.words.Tex;

/**
 * {@code data/sources.bib}: the sources for BibLaTeX, whose dates are EDTF (ISO 8601-2) too; BibTeX of itself takes its types as
 * {@code @misc}. UTF-8.
 */
final class BibTex implements Exporter {
    @Override
    public List<Export> exports(Site site, Messages words) {
        if (!Exporter.isFirst(site, words.lang())) return List.of();
        return List.of(new Export("data/sources.bib", out -> write(site, out)));
    }

    private static void write(Site site, OutputStream out) throws IOException {
        for (Source source : site.sources()) {
            StringBuilder entry = new StringBuilder(512);
            entry.append('@').append(type(source)).append('{').append(source.id());
            // braces within: a name that is not to be taken apart, a title whose capitals stay
            field("author", source.author().map(a -> "{" + Tex.escape(a) + "}"), entry);
            field("title", Optional.of("{" + Tex.escape(source.title().original()) + "}"), entry);
            field("organization", source.publisher().map(Tex::escape), entry);
            field("date", source.date().map(d -> d.text()), entry);
            field("url", source.url().or(source::archiveUrl).map(l -> verbatim(l.url())), entry);
            field("urldate", source.accessed().map(Object::toString), entry);
            field("langid", source.language().map(l -> l.tag()), entry);
            field("note", note(source), entry);
            out.write(entry.append("\n}\n").toString().getBytes(StandardCharsets.UTF_8));
        }
    }

    private static String type(Source source) {
        if (source.sourceKind() == SourceKind.REPORT || source.sourceKind() == SourceKind.TAX_FILING) return "report";
        return source.url().or(source::archiveUrl).isPresent() ? "online" : "misc";
    }

    private static Optional<String> note(Source source) {
        List<String> parts = List.of(
                source.court().caseName().orElse(""),
                source.court().court().orElse(""),
                source.court().docket().orElse(""),
                source.court().exhibit().map(e -> "Exhibit " + e).orElse(""));
        String note = String.join(", ", parts.stream().filter(p -> !p.isEmpty()).toList());
        return note.isEmpty() ? Optional.empty() : Optional.of(Tex.escape(note));
    }

    /** An address is read as it stands, but its braces must pair; a percent sign would hide what follows. */
    private static String verbatim(String url) {
        return url.replace("{", "%7B").replace("}", "%7D").replace("%", "\\%");
    }

    private static void field(String name, Optional<String> value, StringBuilder out) {
        value.ifPresent(
                v -> out.append(",\n  ").append(name).append(" = {").append(v).append('}'));
    }
}
