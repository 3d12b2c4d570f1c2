package jejak.export;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import jejak.golden.BuiltSite;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** {@code data/funding.csv} by a reader of RFC 4180, held against {@code data/site.json} and the page that offers it. */
class FundingCsvTest {
    @RegisterExtension
    static final BuiltSite GOLDEN = BuiltSite.golden();

    @RegisterExtension
    static final BuiltSite OWN = BuiltSite.own();

    @Test
    void it_has_each_row_of_the_ledger_once_and_says_of_it_what_the_json_says() throws IOException {
        for (BuiltSite site : List.of(GOLDEN, OWN)) {
            List<List<String>> lines = read(Files.readString(site.file("data/funding.csv")));
            assertThat(lines.remove(0)).isEqualTo(FundingCsv.COLUMNS);
            List<JsonNode> rows = new ArrayList<>();
            JsonNode json = new ObjectMapper()
                    .readTree(Files.newInputStream(site.file("data/site.json")))
                    .get("events");
            for (JsonNode event : json) event.path("funding").forEach(rows::add);
            assertThat(lines)
                    .hasSameSizeAs(rows)
                    .allSatisfy(line -> assertThat(line).hasSameSizeAs(FundingCsv.COLUMNS));
            for (String key :
                    List.of("from", "to", "amount", "low", "high", "currency", "kind", "column", "evidence")) {
                int place = FundingCsv.COLUMNS.indexOf(key);
                assertThat(lines.stream().map(line -> line.get(place)))
                        .as(key)
                        .containsExactlyInAnyOrderElementsOf(rows.stream()
                                .map(row -> row.path(key).asText(""))
                                .toList());
            }
        }
    }

    @Test
    void the_funding_page_offers_it() {
        assertThat(OWN.page("funding.html").select("a[href=data/funding.csv]")).hasSize(1);
        assertThat(OWN.page("id/funding.html").select("a[href=../data/funding.csv]"))
                .hasSize(1);
    }

    @Test
    void words_with_signs_of_the_format_are_quoted_and_no_field_is_a_formula() throws IOException {
        assertThat(FundingCsv.field("plain words")).isEqualTo("plain words");
        assertThat(FundingCsv.field("one, \"two\"\nthree")).isEqualTo("\"one, \"\"two\"\"\nthree\"");
        assertThat(FundingCsv.field("=1+1")).isEqualTo("'=1+1");
        assertThat(FundingCsv.field("@sum")).isEqualTo("'@sum");
        assertThat(read("a,\"one, \"\"two\"\"\nthree\",\r\n")).containsExactly(List.of("a", "one, \"two\"\nthree", ""));
    }

    private static List<List<String>> read(String csv) {
        List<List<String>> lines = new ArrayList<>();
        List<String> line = new ArrayList<>();
        StringBuilder field = new StringBuilder();
        boolean isQuoted = false;
        for (int i = 0; i < csv.length(); i++) {
            char c = csv.charAt(i);
            if (isQuoted && c == '"' && i + 1 < csv.length() && csv.charAt(i + 1) == '"') {
                field.append('"');
                i++;
            } else if (c == '"') isQuoted = !isQuoted;
            else if (isQuoted) field.append(c);
            else if (c == ',' || c == '\n') {
                line.add(field.toString());
                field.setLength(0);
                if (c == '\n') {
                    lines.add(line);
                    line = new ArrayList<>();
                }
            } else if (c != '\r') field.append(c);
        }
        return lines;
    }
}
