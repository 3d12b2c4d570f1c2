package jejak.links;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AddressTest {
    @ParameterizedTest
    @CsvSource({
        "https://example.org, https://example.org/",
        "HTTPS://Example.ORG/A, https://example.org/A",
        "https://example.org/a#b, https://example.org/a",
        "https://example.org/a?b=c|d, https://example.org/a?b=c%7Cd",
        "https://example.org/a%20b%zz, https://example.org/a%20b%25zz",
        "https://example.org/阑夕, https://example.org/%E9%98%91%E5%A4%95",
        "https://bücher.example/[1], https://xn--bcher-kva.example/%5B1%5D",
        "http://127.0.0.1:8080/x, http://127.0.0.1:8080/x",
        "http://[::1]:80/x, http://[::1]:80/x"
    })
    void becomes_what_can_be_asked_for(String written, String asked) {
        assertThat(Address.of(written)).contains(URI.create(asked));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "https://", "ftp://x/", "https://user@host/", "https:///x", "https://a:b/", "x"})
    void or_is_none(String written) {
        assertThat(Address.of(written)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "/b, http://x/b",
        "b, http://x/a/b",
        "../b?c#d, http://x/b?c",
        "//y/z, http://y/z",
        "https://y/, https://y/",
        "?q, http://x/a/?q",
        "/a b[1], http://x/a%20b%5B1%5D"
    })
    void a_redirect_leads_on_from_where_it_is(String location, String expected) {
        assertThat(Address.resolve(URI.create("http://x/a/i"), location)).contains(URI.create(expected));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "127.0.0.1",
                "10.1.2.3",
                "172.16.0.1",
                "192.168.1.1",
                "169.254.169.254",
                "100.64.0.1",
                "0.0.0.0",
                "0.1.2.3",
                "224.0.0.1",
                "255.255.255.255",
                "198.18.0.1",
                "192.0.2.1",
                "::1",
                "::",
                "fe80::1",
                "fc00::1",
                "fd12::1",
                "ff02::1",
                "::ffff:127.0.0.1",
                "64:ff9b::7f00:1",
                "2002:7f00:1::",
                "2001:db8::1",
                "::127.0.0.1"
            })
    void some_networks_are_nobody_else_s_business(String address) throws UnknownHostException {
        assertThat(Neighbourhood.isPrivate(InetAddress.getByName(address))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"93.184.216.34", "172.32.0.1", "100.128.0.1", "8.8.8.8", "2606:4700::1111", "192.0.1.1"})
    void others_are(String address) throws UnknownHostException {
        assertThat(Neighbourhood.isPrivate(InetAddress.getByName(address))).isFalse();
    }
}
