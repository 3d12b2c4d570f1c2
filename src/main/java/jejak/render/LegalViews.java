package jejak.render;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import jejak.diagnostic.Span;
import jejak.legal.Flag;
import jejak.legal.Memo;
import jejak.legal.Statement;
import jejak.model.Document;
import jejak.model.Editorial;
import jejak.model.Lang;
import jejak.model.Living;
import jejak.render.view.LegalView;

/** Makes the legal memo: in the site's first language, each part of it in the language of the sentences it is about. */
public final class LegalViews {
    private static final List<String> LABELS = List.of(
            "label",
            "people",
            "name",
            "statements",
            "flagged",
            "reply",
            "flags",
            "meaning",
            "count",
            "sources",
            "against",
            "reader",
            "uncounted",
            "contacts",
            "pictures",
            "none",
            "how",
            "check",
            "nobody",
            "confidential");

    private final Memo memo;
    private final Speech speech;

    private LegalViews(Memo memo) {
        this.memo = memo;
        this.speech = Speech.of(memo.settings().firstLanguage(), memo.settings());
    }

    public static LegalView of(Memo memo) {
        return new LegalViews(memo).view();
    }

    private LegalView view() {
        List<LegalView.Part> parts = new ArrayList<>();
        for (Lang lang : memo.settings().languages()) {
            List<Statement> statements = memo.in(lang);
            if (!statements.isEmpty()) parts.add(part(lang, statements));
        }
        List<String> summary = List.of(
                speech.count("legal.count.statements", memo.statements().size()),
                speech.count("legal.count.people", memo.people().size()),
                speech.count("legal.count.flagged", memo.flagged()));
        return new LegalView(
                speech.lang().tag(),
                speech.lang().direction(),
                labels(speech),
                speech.say("legal.title"),
                speech.plain(memo.settings().title()),
                speech.say(
                        memo.drafts() ? "legal.state-with-drafts" : "legal.state",
                        speech.dates().plain(memo.day())),
                summary,
                memo.people().stream().map(this::person).toList(),
                flags(),
                parts,
                contacts(),
                pictures());
    }

    private static Map<String, String> labels(Speech speech) {
        Map<String, String> words = new LinkedHashMap<>();
        for (String label : LABELS) words.put(label, speech.say("legal." + label));
        return words;
    }

    private LegalView.Person person(Memo.Person person) {
        boolean unknown = person.actor().living() == Living.UNKNOWN;
        return new LegalView.Person(
                speech.plain(person.actor().title()),
                unknown ? speech.say("legal.may-live") : "",
                speech.number(person.statements()),
                speech.number(person.flagged()),
                reply(person.replies(), speech));
    }

    private List<LegalView.Flag> flags() {
        List<LegalView.Flag> views = new ArrayList<>();
        for (Flag flag : Flag.values()) {
            long count = flag == Flag.NO_CREDIT
                    ? memo.pictures().size()
                    : flag == Flag.CONTACT_DATA
                            ? memo.contacts().size()
                            : memo.statements().stream()
                                    .filter(s -> s.flags().contains(flag))
                                    .count();
            views.add(new LegalView.Flag(
                    speech.say("legal.flag", flag), speech.say("legal.flag-meaning", flag), speech.number(count)));
        }
        return views;
    }

    private LegalView.Part part(Lang lang, List<Statement> statements) {
        Speech own = Speech.of(lang, memo.settings());
        Map<String, List<Statement>> byDocument = new LinkedHashMap<>();
        for (Statement s : statements) {
            String key = s.document().map(d -> d.kind().word() + ":" + d.id()).orElse("");
            byDocument.computeIfAbsent(key, k -> new ArrayList<>()).add(s);
        }
        List<LegalView.Chapter> chapters = byDocument.values().stream()
                .map(all -> chapter(all.get(0).document(), all, own))
                .toList();
        boolean several = memo.settings().languages().size() > 1;
        return new LegalView.Part(
                lang.tag(),
                lang.direction(),
                labels(own),
                several ? own.say("legal.part", own.languageName(lang)) : "",
                chapters);
    }

    private static LegalView.Chapter chapter(Optional<Document> document, List<Statement> statements, Speech own) {
        LegalEntries entries = new LegalEntries(own);
        List<String> readers = document.stream()
                .flatMap(d -> d.editorial().checkedBy().stream())
                .map(own::plain)
                .toList();
        boolean draft = document.filter(
                        d -> d.editorial().draft() || d.editorial().embargo().isPresent())
                .isPresent();
        return new LegalView.Chapter(
                document.map(d -> own.plain(d.title())).orElse(own.say("legal.site")),
                document.map(d -> own.say("legal.kind." + d.kind().word())).orElse(""),
                document.map(d -> d.at().file()).orElse("content/site.yml"),
                document.filter(d -> d instanceof jejak.model.Event)
                        .map(d ->
                                own.dates().full(((jejak.model.Event) d).date().value()))
                        .orElse(""),
                own.say("legal.reader-is", readers.isEmpty() ? own.say("legal.nobody") : own.list(readers)),
                draft ? own.say("legal.draft") : "",
                statements.stream().map(entries::entry).toList());
    }

    private List<LegalView.Remark> contacts() {
        List<LegalView.Remark> remarks = new ArrayList<>();
        for (Memo.Contact contact : memo.contacts()) {
            String place = place(contact.at());
            remarks.add(new LegalView.Remark(
                    "C" + (remarks.size() + 1),
                    contact.text(),
                    contact.statement()
                            .map(n -> speech.say("legal.also", n, place))
                            .orElse(place)));
        }
        return remarks;
    }

    private List<LegalView.Remark> pictures() {
        List<LegalView.Remark> remarks = new ArrayList<>();
        for (Memo.Picture picture : memo.pictures()) {
            remarks.add(new LegalView.Remark("P" + (remarks.size() + 1), picture.file(), place(picture.at())));
        }
        return remarks;
    }

    static String place(Span at) {
        return at.line() <= 1 ? at.file() : at.file() + ":" + at.line();
    }

    /** What is on record of one person's right of reply, in a few words. */
    static String reply(Statement.Answer answer, Speech speech) {
        if (answer.replies().isEmpty()) return speech.say("legal.not-asked");
        List<String> words = new ArrayList<>();
        for (Editorial.Reply reply : answer.replies()) {
            String asked = reply.asked().map(d -> day("reply.asked", d, speech)).orElse("");
            boolean came = reply.answered().isPresent() || reply.text().isPresent();
            String answered = reply.answered()
                    .map(d -> day("reply.on", d, speech))
                    .orElse(came ? speech.say("legal.answered") : speech.say("legal.no-answer"));
            words.add(asked.isEmpty() ? answered : speech.say("list.comma", asked, answered));
        }
        return String.join("; ", words);
    }

    private static String day(String key, LocalDate day, Speech speech) {
        return speech.say(key, speech.dates().plain(day));
    }
}
