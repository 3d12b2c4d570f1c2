package jejak.export;

import static jejak.export.JsonText.plain;
import static jejak.export.JsonText.strings;
import static jejak.export.JsonText.text;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.math.BigDecimal;
import jejak.model.Funding;
import jejak.model.Money;
import jejak.site.Row;
import jejak.site.Site;

/** Rows of the ledger: amounts are decimal text, never floating point. */
final class JsonFunding {
    private JsonFunding() {}

    static void write(Row row, Site site, JsonGenerator json) throws IOException {
        Funding funding = row.funding();
        json.writeStartObject();
        plain("id", funding.id().map(i -> i.text()), json);
        json.writeStringField("from", row.from().key());
        json.writeStringField("to", row.to().key());
        json.writeStringField("amount", funding.amount().text());
        if (funding.amount() instanceof Money money) {
            plain("low", money.low().map(BigDecimal::toPlainString), json);
            plain("high", money.high().map(BigDecimal::toPlainString), json);
            json.writeStringField("currency", money.currency().code());
            json.writeBooleanField("approximate", money.isApproximate());
        }
        text("of", funding.of(), json);
        json.writeStringField("kind", funding.kind().word());
        json.writeStringField("status", funding.status().word());
        json.writeStringField("column", funding.status().column().word());
        json.writeStringField("part", row.part().word());
        json.writeStringField("evidence", row.evidence().status().word());
        json.writeStringField("date", row.date().text());
        plain("per", funding.per().map(p -> p.word()), json);
        plain("fulfils", funding.fulfils().map(r -> r.target()), json);
        plain("same_as", funding.sameAs().map(r -> r.target()), json);
        plain("left_out", row.leftOut().map(l -> l.word()), json);
        json.writeBooleanField("disputed", funding.disputed());
        strings("via", row.via().stream().map(c -> c.key()).toList(), json);
        JsonRefs.sources(
                "sources", funding.sources().isEmpty() ? row.event().sources() : funding.sources(), site, json);
        text("note", funding.note(), json);
        json.writeEndObject();
    }
}
