package jejak.read;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jejak.diagnostic.Faults;
import jejak.diagnostic.Outcome;
import jejak.diagnostic.Span;
import jejak.model.Document;
import jejak.model.Edtf;
import jejak.model.Event;
import jejak.model.Kind;
import jejak.model.Localized;
import jejak.model.Prose;
import jejak.read.markdown.Markdown;

/** Reads one document with its translations. What it makes depends on the bytes of those files alone. */
final class DocumentReader {
    private static final Pattern DATED = Pattern.compile("(\\d{4}-\\d{2}-\\d{2})-.*");

    private final Markdown markdown;

    DocumentReader(Markdown markdown) {
        this.markdown = markdown;
    }

    Outcome<Document> read(SourceFile source) {
        return read(source, SourceText.bytes(source));
    }

    /** @param files the bytes of the document's own file, then those of its translations, in their order */
    Outcome<Document> read(SourceFile source, List<byte[]> files) {
        Faults faults = new Faults();
        Part original = part(source.path(), files.get(0), faults);
        Localized<Prose> body = Localized.of(prose(source.path(), original, faults));
        List<Node.Overlay> overlays = new ArrayList<>(source.translations().size());
        for (int i = 0; i < source.translations().size(); i++) {
            SourceFile.Translation t = source.translations().get(i);
            Part words = part(t.path(), files.get(i + 1), faults);
            overlays.add(new Node.Overlay(t.lang(), words.yaml.root()));
            Prose translated = prose(t.path(), words, faults);
            if (!translated.isEmpty()) body = body.with(t.lang(), translated);
        }
        Node node = new Node(original.yaml.root(), overlays);
        Document document = decode(source, node, original.complete, body, faults);
        if (document instanceof Event event) dateInName(event, original.complete, faults);
        return new Outcome<>(document, faults.list());
    }

    private record Part(YamlReader.Result yaml, String body, int bodyLine, boolean complete) {}

    private static Part part(String path, byte[] bytes, Faults faults) {
        Optional<String> text = SourceText.decode(path, bytes, faults);
        if (text.isEmpty()) {
            Yaml.Mapping none = new Yaml.Mapping(List.of(), Span.of(path));
            return new Part(new YamlReader.Result(none, false), "", 1, false);
        }
        FrontMatter parts = FrontMatter.split(path, text.get(), faults);
        YamlReader.Result yaml = YamlReader.read(path, parts.yaml(), 1, faults);
        return new Part(yaml, parts.body(), parts.bodyLine(), parts.complete() && yaml.complete());
    }

    private Prose prose(String path, Part part, Faults faults) {
        if (part.body.isBlank()) return Prose.EMPTY;
        Outcome<Prose> prose = markdown.parse(part.body, path, part.bodyLine);
        faults.addAll(prose.diagnostics());
        return prose.value();
    }

    private static Document decode(
            SourceFile source, Node node, boolean complete, Localized<Prose> body, Faults faults) {
        Span at = Span.of(source.path());
        Fields fields = Fields.of(keys(source.kind()), node, complete, faults);
        return switch (source.kind()) {
            case EVENT -> EventFields.decode(source.id(), at, fields, body);
            case ACTOR -> ActorFields.decode(source.id(), at, fields, body);
            case SOURCE -> SourceFields.decode(source.id(), at, fields, body);
            case PAGE -> PageFields.decode(source.id(), at, fields, body);
        };
    }

    /** The keys that a document of a kind may have. */
    static Schema keys(Kind kind) {
        return switch (kind) {
            case EVENT -> EventFields.KEYS;
            case ACTOR -> ActorFields.KEYS;
            case SOURCE -> SourceFields.KEYS;
            case PAGE -> PageFields.KEYS;
        };
    }

    private static void dateInName(Event event, boolean complete, Faults faults) {
        Matcher dated = DATED.matcher(event.id().text());
        if (!complete || !dated.matches()) return;
        Edtf date = event.date().value();
        if (date.earliest().toString().equals(dated.group(1))) return;
        LocalDate day;
        try {
            day = LocalDate.parse(dated.group(1));
        } catch (DateTimeParseException e) {
            return; // digits that are no day are not a date
        }
        if (!day.isBefore(date.earliest()) && !day.isAfter(date.latest())) return;
        faults.add(
                ReadCode.DATE_IN_NAME,
                event.date().at(),
                "the file name says `" + dated.group(1) + "`, `date` says `" + date.text() + "`",
                "correct `date`, or rename the file and add the old id to `redirect_from`");
    }
}
