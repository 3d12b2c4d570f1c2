package jejak.export;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import jejak.model.Actor;
import jejak.model.ActorKind;
import jejak.model.Event;
import jejak.model.FundingStatus;
import jejak.model.Money;
import jejak.model.RoleKind;
import jejak.model.Source;
import jejak.model.SourceKind;
import jejak.site.Counterparty;
import jejak.site.Paths;
import jejak.site.Row;
import jejak.site.Site;
import jejak.words.Messages;

/**
 * {@code data/entities.ftm.json}: the site for Aleph and other tools of FollowTheMoney, one entity a line
 * (followthemoney.tech): actors, events, sources, roles, and the money that moved.
 *
 * <p>A payment there is one that was made, so rows that were talked about, promised, reported or did not happen are left out;
 * one that a party alone says was made says so. Amounts are numbers there: only an exact figure is given as one, and every row
 * has its words. A plain name becomes a legal entity.
 */
final class FollowTheMoney implements Exporter {
    private static final JsonFactory JSON = new JsonFactory();

    @Override
    public List<Export> exports(Site site, Messages words) {
        if (!Exporter.isFirst(site, words.lang())) return List.of();
        return List.of(new Export("data/entities.ftm.json", out -> {
            try (JsonGenerator json = JSON.createGenerator(out)) {
                json.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
                json.setRootValueSeparator(null);
                new Writing(site, json).all();
            }
        }));
    }

    /** One file in the making. */
    private static final class Writing {
        private final Site site;
        private final JsonGenerator json;
        private final Map<String, String> plainNames = new LinkedHashMap<>();

        Writing(Site site, JsonGenerator json) {
            this.site = site;
            this.json = json;
        }

        void all() throws IOException {
            for (Actor actor : site.actors()) actor(actor);
            for (Source source : site.sources()) source(source);
            for (Event event : site.events()) event(event);
            for (Actor actor : site.actors()) {
                for (int i = 0; i < actor.roles().size(); i++)
                    role(actor, i + 1, actor.roles().get(i));
            }
            for (Row row : site.ledger().rows()) {
                if (row.funding().status().column() == FundingStatus.Column.MOVED) payment(row);
            }
            for (var name : plainNames.entrySet()) {
                entity(name.getValue(), "LegalEntity", new FtmProperties().put("name", name.getKey()));
            }
        }

        private void actor(Actor actor) throws IOException {
            boolean isPerson = actor.actorKind() == ActorKind.PERSON;
            FtmProperties properties = new FtmProperties()
                    .put("name", actor.title().original())
                    .put("alias", actor.aliases().stream().map(a -> a.value()).toList())
                    .put("summary", actor.summary().map(t -> t.original()))
                    .put("description", actor.publicRole().map(t -> t.original()))
                    .put("wikidataId", actor.wikidata())
                    .put("website", actor.website().map(l -> l.url()))
                    .put("country", actor.country().map(c -> c.toLowerCase(Locale.ROOT)))
                    .put("sourceUrl", page(Paths.of(actor)))
                    .put(
                            isPerson ? "birthDate" : "incorporationDate",
                            (isPerson ? actor.born() : actor.founded()).flatMap(FtmProperties::date))
                    .put(
                            isPerson ? "deathDate" : "dissolutionDate",
                            (isPerson ? actor.died() : actor.dissolved()).flatMap(FtmProperties::date));
            entity(id(actor), schema(actor.actorKind()), properties);
        }

        private static String schema(ActorKind kind) {
            return switch (kind) {
                case PERSON -> "Person";
                case ORGANIZATION, GROUP -> "Organization";
                case COMPANY -> "Company";
                case PUBLIC_BODY -> "PublicBody";
            };
        }

        private void source(Source source) throws IOException {
            boolean isArticle = source.sourceKind() == SourceKind.ARTICLE || source.sourceKind() == SourceKind.POST;
            entity(
                    id(source),
                    isArticle ? "Article" : "Document",
                    new FtmProperties()
                            .put("name", source.title().original())
                            .put("title", source.title().original())
                            .put("author", source.author())
                            .put("publisher", source.publisher())
                            .put("date", source.date().flatMap(FtmProperties::date))
                            .put("sourceUrl", source.url().map(l -> l.url())));
        }

        private void event(Event event) throws IOException {
            entity(
                    "event-" + event.id(),
                    "Event",
                    new FtmProperties()
                            .put("name", event.title().original())
                            .put("summary", Summaries.of(event).original())
                            .put("location", event.place().map(p -> p.original()))
                            .put("keywords", event.topics())
                            .put("important", event.importance().word())
                            .put(
                                    "notes",
                                    "status: " + site.evidence(event).status().word())
                            .put(
                                    "involved",
                                    site.participants(event).stream()
                                            .map(Writing::id)
                                            .toList())
                            .put(
                                    "proof",
                                    event.sources().stream()
                                            .flatMap(c -> site.source(c.source()).stream())
                                            .map(Writing::id)
                                            .distinct()
                                            .toList())
                            .put("sourceUrl", page(Paths.of(event)))
                            .span(event.date().value()));
        }

        /** FollowTheMoney asks what each end is: a role that does not fit one of its kinds is a link without one. */
        private void role(Actor actor, int number, Actor.Role role) throws IOException {
            if (role.org().isEmpty()) return;
            Optional<Counterparty> org = site.counterparty(role.org().get());
            if (org.isEmpty()) return;
            boolean isOrganisation = org.get() instanceof Counterparty.Known known
                    && known.actor().actorKind() != ActorKind.PERSON;
            boolean isCompany = org.get() instanceof Counterparty.Known known
                    && known.actor().actorKind() == ActorKind.COMPANY;
            boolean isPerson = actor.actorKind() == ActorKind.PERSON;
            RoleKind kind = role.kind().orElse(null);
            String schema = "UnknownLink";
            String from = "subject";
            String to = "object";
            if (kind == RoleKind.DIRECTOR && isOrganisation) {
                schema = "Directorship";
                from = "director";
                to = "organization";
            } else if (kind == RoleKind.MEMBER && isOrganisation) {
                schema = "Membership";
                from = "member";
                to = "organization";
            } else if (kind == RoleKind.EMPLOYEE && isOrganisation && isPerson) {
                schema = "Employment";
                from = "employee";
                to = "employer";
            } else if (kind == RoleKind.REPRESENTATIVE) {
                schema = "Representation";
                from = "agent";
                to = "client";
            } else if (kind == RoleKind.OWNER && isCompany) {
                schema = "Ownership";
                from = "owner";
                to = "asset";
            }
            entity(
                    "role-" + actor.id() + "." + number,
                    schema,
                    new FtmProperties()
                            .put(from, id(actor))
                            .put(to, id(org.get()))
                            .put("role", role.role().original())
                            .put("startDate", role.from().flatMap(FtmProperties::date))
                            .put("endDate", role.to().flatMap(FtmProperties::date))
                            .put("sourceUrl", page(Paths.of(actor))));
        }

        private void payment(Row row) throws IOException {
            FtmProperties properties = new FtmProperties()
                    .put("payer", id(row.from()))
                    .put("beneficiary", id(row.to()))
                    .put("purpose", row.funding().kind().word())
                    .put("summary", row.funding().amount().text())
                    .put("description", row.funding().note().map(t -> t.original()))
                    .put("recordId", row.key())
                    .put("sourceUrl", page(Paths.of(row.event())))
                    .span(row.date());
            if (row.funding().amount() instanceof Money money) {
                properties.put("currency", money.currency().code());
                if (money.isExact())
                    properties.put("amount", money.low().orElseThrow().toPlainString());
            }
            properties.put("programme", row.part().word());
            entity("payment-" + row.key(), "Payment", properties);
        }

        private void entity(String id, String schema, FtmProperties properties) throws IOException {
            json.writeStartObject();
            json.writeStringField("id", id);
            json.writeStringField("schema", schema);
            json.writeFieldName("properties");
            properties.write(json);
            json.writeEndObject();
            json.writeRaw('\n');
        }

        private Optional<String> page(String path) {
            return site.settings().url().map(l -> Exporter.base(site) + path);
        }

        private String id(Counterparty party) {
            if (party instanceof Counterparty.Known known) return id(known.actor());
            // a name may be in any script; its bytes in hexadecimal are an id that every tool takes
            return plainNames.computeIfAbsent(party.key(), name -> {
                StringBuilder id = new StringBuilder("name-");
                for (byte b : name.getBytes(StandardCharsets.UTF_8))
                    id.append(Character.forDigit(b >> 4 & 15, 16)).append(Character.forDigit(b & 15, 16));
                return id.toString();
            });
        }

        private static String id(Actor actor) {
            return "actor-" + actor.id();
        }

        private static String id(Source source) {
            return "source-" + source.id();
        }
    }
}
