package jejak.export;

import static jejak.export.JsonText.plain;
import static jejak.export.JsonText.text;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import jejak.model.Account;
import jejak.site.Site;

/** Figures, dates and attributions on which sources differ. */
final class JsonAccounts {
    private JsonAccounts() {}

    static void write(List<Account> accounts, Site site, JsonGenerator json) throws IOException {
        json.writeArrayFieldStart("accounts");
        for (Account account : accounts) {
            json.writeStartObject();
            text("question", account.question(), json);
            json.writeStringField("kind", account.kind().word());
            plain("claim", account.claim().map(c -> c.target()), json);
            json.writeArrayFieldStart("versions");
            for (Account.Version version : account.versions()) {
                json.writeStartObject();
                text("says", version.says(), json);
                JsonRefs.citations("sources", version.sources(), site, json);
                plain("change", version.change().map(c -> c.word()), json);
                json.writeEndObject();
            }
            json.writeEndArray();
            text("finding", account.finding(), json);
            json.writeEndObject();
        }
        json.writeEndArray();
    }
}
