package jejak.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import jejak.golden.BuiltSite;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Every page of both sites by the HTML Standard, as the Nu Html Checker reads it. */
class ValidSiteTest {
    @RegisterExtension
    static final BuiltSite GOLDEN = BuiltSite.golden();

    @RegisterExtension
    static final BuiltSite OWN = BuiltSite.own();

    @Test
    void every_page_conforms() {
        HtmlValidator nu = new HtmlValidator();
        List<String> faults = new ArrayList<>();
        for (BuiltSite site : List.of(GOLDEN, OWN)) {
            for (String path : site.pages()) {
                // of a page's policy the checker cannot judge what browsers do with it: it knows no address of the
                // page,
                // and takes data blocks for scripts; browser tests hear of what a policy blocks
                nu.validate(site.text(path)).stream()
                        .filter(finding -> !finding.message().contains("violates Content Security Policy"))
                        .forEach(finding -> faults.add(path + ":" + finding));
            }
        }
        assertThat(faults).isEmpty();
    }
}
