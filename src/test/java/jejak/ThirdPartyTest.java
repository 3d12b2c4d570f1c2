package jejak;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;

/** Licences ask that what is passed on in the jar is named there, with its terms. */
class ThirdPartyTest {
    @Test
    void every_library_in_the_jar_is_named_in_its_notice() throws Exception {
        String notice = Files.readString(Path.of("src/main/resources/META-INF/THIRD-PARTY.txt"));
        List<Element> packed = Jsoup.parse(Files.readString(Path.of("pom.xml")), "", Parser.xmlParser())
                .select("project > dependencies > dependency")
                .stream()
                .filter(dependency -> !dependency.select("> scope").text().equals("test"))
                .toList();
        assertThat(packed).isNotEmpty();
        for (Element dependency : packed) {
            String name = dependency.select("> artifactId").text();
            assertThat(notice.lines())
                    .as(name)
                    .anyMatch(line -> line.startsWith(
                                    dependency.select("> groupId").text() + " ")
                            && (line.contains(name) || (name.startsWith("flexmark-") && line.contains("flexmark-*"))));
        }
    }
}
