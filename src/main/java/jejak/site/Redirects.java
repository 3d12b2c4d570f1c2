package jejak.site;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import jejak.diagnostic.Diagnostic;
import jejak.diagnostic.Faults;
import jejak.model.Document;
import jejak.model.Id;
import jejak.model.Kind;
import jejak.model.Located;
import jejak.model.Ref;

/** Earlier ids, each leading to the document that has it in {@code redirect_from}. */
final class Redirects {
    private record Claimed(Document document, Located<Id> from) {}

    private final Map<Kind, Map<String, Claimed>> byId = new EnumMap<>(Kind.class);

    Redirects(List<Document> documents, Names names, Faults faults) {
        for (Kind kind : Kind.values()) byId.put(kind, new HashMap<>());
        for (Document document : documents) {
            for (Located<Id> from : document.editorial().redirectFrom()) claim(document, from, names, faults);
        }
    }

    /** The document that used to have that id. */
    Optional<Document> target(Kind kind, String id) {
        return Optional.ofNullable(byId.get(kind).get(id)).map(Claimed::document);
    }

    private void claim(Document document, Located<Id> from, Names names, Faults faults) {
        Id id = from.value();
        Optional<Document> other =
                names.find(document.kind(), new Ref(id.text(), from.at())).filter(d -> d.id().equals(id));
        if (other.isPresent()) {
            faults.add(
                    SiteCode.REDIRECT_SHADOWS_PAGE,
                    from.at(),
                    "`" + id + "` is the id of " + other.get().at().file(),
                    "remove it from `redirect_from`");
            return;
        }
        Claimed first = byId.get(document.kind()).putIfAbsent(id.text(), new Claimed(document, from));
        if (first == null) return;
        faults.add(Diagnostic.of(
                        SiteCode.DUPLICATE_REDIRECT,
                        from.at(),
                        "`" + id + "` is the earlier id of two documents",
                        "remove it from one of them")
                .note(first.from().at(), "the other is " + first.document().at().file()));
    }
}
