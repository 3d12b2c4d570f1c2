package jejak.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The hash of the library is that of the JDK, and is there on the machines it is built for. */
class NativeSha256Test {
    // on any other machine the JDK's digest is all there is, and is compared with itself
    private static MessageDigest fast() {
        return NativeSha256.find().orElseGet(Sha256::digest);
    }

    @Test
    void linux_on_common_processors_has_it() {
        String machine = System.getProperty("os.name") + " " + System.getProperty("os.arch");
        Optional<MessageDigest> found = NativeSha256.find();
        if (machine.toLowerCase(Locale.ROOT).equals("linux amd64"))
            assertThat(found).as(machine).isPresent();
        else found.ifPresent(digest -> assertThat(digest.getDigestLength()).isEqualTo(32));
    }

    /** FIPS 180-4's examples (NIST, "SHA256.pdf"), and the empty message. */
    static Stream<Arguments> examples() {
        return Stream.of(
                arguments("", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
                arguments("abc", "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"),
                arguments(
                        "abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq",
                        "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1"));
    }

    @ParameterizedTest
    @MethodSource("examples")
    void it_gives_the_standards_examples(String message, String hex) {
        byte[] bytes = message.getBytes(StandardCharsets.US_ASCII);
        assertThat(HexFormat.of().formatHex(fast().digest(bytes))).isEqualTo(hex);
    }

    @Test
    void it_agrees_with_the_jdk_on_every_length_and_offset_and_is_used_again() {
        Random random = new Random(256);
        byte[] bytes = new byte[70_000];
        random.nextBytes(bytes);
        MessageDigest fast = fast();
        MessageDigest jdk = Sha256.digest();
        for (int i = 0; i < 2_000; i++) {
            int length = i < 300 ? i : random.nextInt(bytes.length - 100);
            int offset = random.nextInt(100);
            int first = length == 0 ? 0 : random.nextInt(length);
            fast.update(bytes, offset, first);
            fast.update(bytes, offset + first, length - first);
            jdk.update(bytes, offset, length);
            assertThat(fast.digest()).as("%d bytes", length).isEqualTo(jdk.digest());
        }
        fast.update(bytes);
        fast.reset();
        assertThat(fast.digest()).isEqualTo(jdk.digest());
    }

    @Test
    void what_a_thread_hashes_is_the_same_before_and_after_it_takes_the_library() {
        byte[] page = new byte[30_000];
        new Random(1).nextBytes(page);
        MessageDigest jdk = Sha256.digest();
        jdk.update(page);
        Sha256 expected = Sha256.of(jdk);
        Scratch scratch = new Scratch();
        for (int at = 0; at < 4 * Scratch.LITTLE; at += page.length) {
            assertThat(scratch.hash(page, 0, page.length)).isEqualTo(expected);
        }
    }
}
