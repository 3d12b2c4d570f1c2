package jejak.read;

import java.net.IDN;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import jejak.diagnostic.Span;
import jejak.diagnostic.Suggestion;
import jejak.model.Lang;
import jejak.model.Link;
import jejak.model.Worded;

/** Text that must have a form: flags and numbers, addresses and codes, words of a list. */
final class Forms {
    private Forms() {}

    static final Type<Boolean> FLAG = new Scalar<>("true or false", false, new Shape.Flag(), (text, at, faults) -> {
        switch (text.toLowerCase(Locale.ROOT)) {
            case "true", "yes":
                return Optional.of(true);
            case "false", "no":
                return Optional.of(false);
            default:
                faults.add(ReadCode.BAD_FLAG, at, "`" + text + "` is neither true nor false", "write true or false");
                return Optional.empty();
        }
    });

    static final Type<Integer> NUMBER = new Scalar<>("a whole number", 0, new Shape.Number(), (text, at, faults) -> {
        if (text.matches("\\d{1,9}")) return Optional.of(Integer.valueOf(text));
        faults.add(ReadCode.BAD_NUMBER, at, "`" + text + "` is no whole number", "write digits only");
        return Optional.empty();
    });

    static final Type<Link> URL = new Scalar<>(
            "an http(s) address", new Link("", Span.of("")), new Shape.Text("^https?://\\S+$"), (text, at, faults) -> {
                if (isWeb(text)) return Optional.of(new Link(text, at));
                faults.add(
                        ReadCode.BAD_URL,
                        at,
                        "`" + text + "` is no web address",
                        text.contains(" ") ? "write spaces as %20" : "begin it with https:// or http://");
                return Optional.empty();
            });

    static final Type<Lang> LANG = new Scalar<>(
            "a language tag (BCP 47)",
            Lang.ENGLISH,
            new Shape.Text("^[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*$"),
            (text, at, faults) -> {
                if (Lang.isValid(text)) return Optional.of(new Lang(text));
                faults.add(
                        ReadCode.BAD_LANGUAGE,
                        at,
                        "`" + text + "` is no language tag",
                        "write a tag such as en or zh-Hant");
                return Optional.empty();
            });

    static final Type<String> COUNTRY =
            new Scalar<>("an ISO 3166 code", "", new Shape.Text("^[A-Z]{2}$"), (text, at, faults) -> {
                if (Arrays.asList(Locale.getISOCountries()).contains(text)) return Optional.of(text);
                faults.add(
                        ReadCode.BAD_COUNTRY,
                        at,
                        "no country has the code `" + text + "`",
                        "write two capitals, such as ID");
                return Optional.empty();
            });

    static final Type<String> WIKIDATA =
            Scalar.form("Q\\d+", ReadCode.BAD_WIKIDATA, "a Wikidata item", "write it as Q42");
    static final Type<String> SHA256 =
            Scalar.form("[0-9a-fA-F]{64}", ReadCode.BAD_SHA256, "a SHA-256", "paste what sha256sum prints");

    static final Type<String> DOCUMENT =
            new Scalar<>("a path under documents/", "", new Shape.Text("^documents/."), (text, at, faults) -> {
                boolean inside = text.startsWith("documents/")
                        && !Arrays.asList(text.split("/", -1)).contains("..")
                        && !text.contains("\\")
                        && !text.contains("//")
                        && !text.endsWith("/");
                if (inside) return Optional.of(text);
                faults.add(
                        ReadCode.BAD_PATH,
                        at,
                        "`" + text + "` does not lie under documents/",
                        "put the file in content/documents/ and write its path from there, such as documents/scan.png");
                return Optional.empty();
            });

    static <E extends Enum<E> & Worded> Type<E> word(Class<E> of, E hole) {
        List<String> words =
                Arrays.stream(of.getEnumConstants()).map(Worded::word).toList();
        return new Scalar<>("one of " + String.join(", ", words), hole, new Shape.Words(words), (text, at, faults) -> {
            for (E constant : of.getEnumConstants()) if (constant.word().equals(text)) return Optional.of(constant);
            Optional<String> near = Suggestion.nearest(text.toLowerCase(Locale.ROOT), words);
            faults.add(
                    ReadCode.UNKNOWN_WORD,
                    at,
                    "`" + text + "` is none of " + String.join(", ", words),
                    near.map(w -> "did you mean `" + w + "`?").orElse("use one of these words"));
            return Optional.empty();
        });
    }

    private static boolean isWeb(String text) {
        if (!text.startsWith("https://") && !text.startsWith("http://")) return false;
        if (text.chars().anyMatch(Forms::isNeverInUrls)) return false;
        String rest = text.substring(text.indexOf("//") + 2);
        String host = rest.split("[/?#]", 2)[0];
        if (host.isEmpty() || host.contains("@")) return false;
        try {
            // java.net.URI refuses many addresses that browsers take, so only the host is asked of it
            return new URI("http://" + ascii(host)).getAuthority() != null;
        } catch (URISyntaxException | IllegalArgumentException e) {
            return false;
        }
    }

    /**
     * As {@link IDN#toASCII} says it, which takes 10 ms to begin with and is asked for other letters alone.
     *
     * @throws IllegalArgumentException where a label is empty or longer than the 63 octets of RFC 1035, 2.3.4
     */
    private static String ascii(String host) {
        if (!host.chars().allMatch(c -> c < 0x80)) return IDN.toASCII(host);
        int end = host.endsWith(".") ? host.length() - 1 : host.length(); // the root's label is empty
        for (String label : host.substring(0, end).split("\\.", -1)) {
            if (label.isEmpty() || label.length() > 63) throw new IllegalArgumentException("no host: " + host);
        }
        return host;
    }

    private static boolean isNeverInUrls(int c) {
        return c == '<' || c == '>' || c == '"' || Character.isSpaceChar(c) || Character.isISOControl(c);
    }
}
