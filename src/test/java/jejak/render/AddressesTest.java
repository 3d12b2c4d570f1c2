package jejak.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import org.junit.jupiter.api.Test;

class AddressesTest {
    @Test
    void a_plain_path_stays_as_it_is() {
        assertThat(Addresses.path("documents/filing-2.pdf")).isEqualTo("documents/filing-2.pdf");
    }

    @Test
    void what_an_address_cannot_hold_is_written_in_percents_and_reads_back() {
        String path = "documents/\u9611\u5915 50% #1?.txt";
        assertThat(Addresses.path(path)).isEqualTo("documents/%E9%98%91%E5%A4%95%2050%25%20%231%3F.txt");
        assertThat(URI.create(Addresses.path(path)).getPath()).isEqualTo(path);
    }
}
