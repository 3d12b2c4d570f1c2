package jejak.read;

import java.net.URI;
import java.net.URISyntaxException;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import jejak.diagnostic.Faults;
import jejak.diagnostic.Span;
import jejak.diagnostic.Suggestion;
import jejak.model.Amount;
import jejak.model.Edtf;
import jejak.model.Id;
import jejak.model.Lang;
import jejak.model.Link;
import jejak.model.Localized;
import jejak.model.Located;
import jejak.model.Parsed;
import jejak.model.Party;
import jejak.model.Ref;
import jejak.model.Worded;

/** The types that front matter is made of. */
final class Types {
    private Types() {}

    /** Words for readers; the one type a translation may give. */
    static final Type<Localized<String>> TEXT = new Type<>() {
        @Override
        public Localized<String> read(Node node, Faults faults) {
            Localized<String> words = Localized.of(scalar(node.yaml(), this, faults));
            for (Node.Overlay overlay : node.overlays()) {
                if (overlay.yaml() instanceof Yaml.Text t) words = words.with(overlay.lang(), t.text());
                else if (!(overlay.yaml() instanceof Yaml.Nothing))
                    faults.add(
                            ReadCode.OVERLAY_SHAPE,
                            overlay.yaml().at(),
                            "the original has plain text here",
                            "write text");
            }
            return words;
        }

        @Override
        public Localized<String> hole() {
            return Localized.of("");
        }

        @Override
        public String words() {
            return "text";
        }

        @Override
        public boolean isTranslatable() {
            return true;
        }
    };

    /** Words that are the same in each language: a name, a docket number. */
    static final Type<String> NAME = scalar("text", "", (text, at, faults) -> Optional.of(text));

    static final Type<Ref> REF = new Type<>() {
        @Override
        public Ref read(Node node, Faults faults) {
            return new Ref(scalar(node.yaml(), this, faults), node.yaml().at());
        }

        @Override
        public Ref hole() {
            return new Ref("", Span.of(""));
        }

        @Override
        public String words() {
            return "an id";
        }
    };

    static final Type<Party> PARTY = new Type<>() {
        @Override
        public Party read(Node node, Faults faults) {
            boolean quoted = node.yaml() instanceof Yaml.Text t && t.isQuoted();
            return new Party(REF.read(node, faults), quoted);
        }

        @Override
        public Party hole() {
            return new Party(REF.hole());
        }

        @Override
        public String words() {
            return "an actor's id, or a plain name in quotes";
        }
    };

    static final Type<Id> ID = scalar("an id", new Id(""), (text, at, faults) -> {
        if (Id.isValid(text)) return Optional.of(new Id(text));
        faults.add(ReadCode.BAD_ID, at, "`" + text + "` is no id", slug(text));
        return Optional.empty();
    });

    static final Type<Edtf> DATE = scalar("a date (EDTF)", undated(), (text, at, faults) -> {
        Parsed<Edtf> parsed = Edtf.parse(text);
        if (parsed instanceof Parsed.Good<Edtf> good) return Optional.of(good.value());
        Parsed.Bad<Edtf> bad = (Parsed.Bad<Edtf>) parsed;
        ReadCode code = bad.kind().equals("date-has-time") ? ReadCode.DATE_HAS_TIME : ReadCode.BAD_DATE;
        faults.add(code, within(at, text, bad.offset(), bad.length()), bad.message(), bad.help());
        return Optional.empty();
    });

    private static final DateTimeFormatter DAY_FORM =
            DateTimeFormatter.ofPattern("uuuu-MM-dd", Locale.ROOT).withResolverStyle(ResolverStyle.STRICT);

    static final Type<LocalDate> DAY = scalar("a day, 2026-11-23", LocalDate.EPOCH, (text, at, faults) -> {
        try {
            return Optional.of(LocalDate.parse(text, DAY_FORM));
        } catch (DateTimeParseException e) {
            faults.add(ReadCode.BAD_DAY, at, "`" + text + "` is no day of the calendar", "write it as 2026-11-23");
            return Optional.empty();
        }
    });

    static final Type<Instant> INSTANT =
            scalar("an instant, 2026-12-01T09:00:00Z", Instant.EPOCH, (text, at, faults) -> {
                try {
                    return Optional.of(OffsetDateTime.parse(text).toInstant());
                } catch (DateTimeParseException e) {
                    faults.add(
                            ReadCode.BAD_INSTANT,
                            at,
                            "`" + text + "` is no instant",
                            "write it as 2026-12-01T09:00:00Z");
                    return Optional.empty();
                }
            });

    private static final Pattern TIME_FORM = Pattern.compile("\\d{2}:\\d{2}(:\\d{2})?");

    static final Type<LocalTime> TIME = scalar("a time of day, \"09:10\"", LocalTime.MIDNIGHT, (text, at, faults) -> {
        try {
            if (TIME_FORM.matcher(text).matches()) return Optional.of(LocalTime.parse(text));
        } catch (DateTimeParseException e) {
            // falls through to the one message
        }
        faults.add(ReadCode.BAD_TIME, at, "`" + text + "` is no time of day", "write it as \"09:10\", in quotes");
        return Optional.empty();
    });

    static final Type<ZoneId> ZONE = scalar("an IANA time zone", ZoneId.of("UTC"), (text, at, faults) -> {
        try {
            if (text.equals("UTC") || text.indexOf('/') > 0) return Optional.of(ZoneId.of(text));
        } catch (DateTimeException e) {
            // falls through to the one message
        }
        Optional<String> near = Suggestion.nearest(
                text, ZoneId.getAvailableZoneIds().stream().sorted().toList());
        faults.add(
                ReadCode.BAD_TIMEZONE,
                at,
                "no time zone is called `" + text + "`",
                near.map(z -> "did you mean `" + z + "`?").orElse("write a name such as America/Los_Angeles"));
        return Optional.empty();
    });

    static final Type<Boolean> FLAG = scalar("true or false", false, (text, at, faults) -> {
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

    static final Type<Integer> NUMBER = scalar("a whole number", 0, (text, at, faults) -> {
        if (text.matches("\\d{1,9}")) return Optional.of(Integer.valueOf(text));
        faults.add(ReadCode.BAD_NUMBER, at, "`" + text + "` is no whole number", "write digits only");
        return Optional.empty();
    });

    static final Type<Link> URL = scalar("an http(s) address", new Link("", Span.of("")), (text, at, faults) -> {
        if (isWeb(text)) return Optional.of(new Link(text, at));
        faults.add(
                ReadCode.BAD_URL,
                at,
                "`" + text + "` is no web address",
                text.contains(" ") ? "write spaces as %20" : "begin it with https:// or http://");
        return Optional.empty();
    });

    static final Type<Lang> LANG = scalar("a language tag (BCP 47)", Lang.ENGLISH, (text, at, faults) -> {
        if (Lang.isValid(text)) return Optional.of(new Lang(text));
        faults.add(ReadCode.BAD_LANGUAGE, at, "`" + text + "` is no language tag", "write a tag such as en or zh-Hant");
        return Optional.empty();
    });

    static final Type<String> COUNTRY = scalar("an ISO 3166 code", "", (text, at, faults) -> {
        if (Arrays.asList(Locale.getISOCountries()).contains(text)) return Optional.of(text);
        faults.add(
                ReadCode.BAD_COUNTRY, at, "no country has the code `" + text + "`", "write two capitals, such as ID");
        return Optional.empty();
    });

    static final Type<String> WIKIDATA = form("Q\\d+", ReadCode.BAD_WIKIDATA, "a Wikidata item", "write it as Q42");
    static final Type<String> SHA256 =
            form("[0-9a-fA-F]{64}", ReadCode.BAD_SHA256, "a SHA-256", "paste what sha256sum prints");

    static final Type<String> DOCUMENT = scalar("a path under documents/", "", (text, at, faults) -> {
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
        return scalar("one of " + String.join(", ", words), hole, (text, at, faults) -> {
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

    /** @param inKind whether words are an amount here */
    static Amount amount(Yaml yaml, boolean inKind, Faults faults) {
        String text = scalar(yaml, NAME, faults);
        Parsed<Amount> parsed = Amount.parse(text, inKind);
        if (parsed instanceof Parsed.Good<Amount> good) return good.value();
        Parsed.Bad<Amount> bad = (Parsed.Bad<Amount>) parsed;
        if (!text.isEmpty()) {
            faults.add(
                    ReadCode.BAD_AMOUNT,
                    within(yaml.at(), text, bad.offset(), bad.length()),
                    bad.message(),
                    bad.help());
        }
        return ((Parsed.Good<Amount>) Amount.parse("undisclosed", false)).value();
    }

    /** Keeps the place, for what can turn out wrong only when documents are joined. */
    static <T> Type<Located<T>> located(Type<T> type) {
        return new Type<>() {
            @Override
            public Located<T> read(Node node, Faults faults) {
                return new Located<>(type.read(node, faults), node.yaml().at());
            }

            @Override
            public Located<T> hole() {
                return new Located<>(type.hole(), Span.of(""));
            }

            @Override
            public String words() {
                return type.words();
            }
        };
    }

    /** A mapping. */
    static <T> Type<T> object(Schema schema, T hole, Function<Fields, T> decoder) {
        return new Type<>() {
            @Override
            public T read(Node node, Faults faults) {
                return decoder.apply(Fields.of(schema, node, faults));
            }

            @Override
            public T hole() {
                return hole;
            }

            @Override
            public String words() {
                return schema.name();
            }

            @Override
            public boolean isTranslatable() {
                return schema.isTranslatable();
            }

            @Override
            public Optional<Schema> schema() {
                return Optional.of(schema);
            }
        };
    }

    /** A mapping, or the short form that is only its {@code id}. */
    static <T> Type<T> idOr(Type<T> object, Function<Ref, T> shortForm) {
        return new Type<>() {
            @Override
            public T read(Node node, Faults faults) {
                if (!(node.yaml() instanceof Yaml.Text)) return object.read(node, faults);
                for (Node.Overlay overlay : node.overlays()) {
                    if (!(overlay.yaml() instanceof Yaml.Mapping m)
                            || m.entries().stream()
                                    .anyMatch(e -> !e.key().text().equals("id")))
                        faults.add(
                                ReadCode.OVERLAY_SHAPE,
                                overlay.yaml().at(),
                                "the original has only an id here",
                                "write {}");
                }
                return shortForm.apply(REF.read(node, faults));
            }

            @Override
            public T hole() {
                return object.hole();
            }

            @Override
            public String words() {
                return "an id, or " + object.words();
            }

            @Override
            public boolean isTranslatable() {
                return object.isTranslatable();
            }

            @Override
            public Optional<Schema> schema() {
                return object.schema();
            }
        };
    }

    /** An optional field's value. */
    record Maybe<T>(Type<T> of) implements Type<Optional<T>> {
        @Override
        public Optional<T> read(Node node, Faults faults) {
            Faults own = new Faults();
            T value = of.read(node, own);
            faults.addAll(own.list());
            // a wrong value is as good as none, or its stand-in would be published as the author's
            return own.hasErrors() && !of.isTranslatable() && of.schema().isEmpty()
                    ? Optional.empty()
                    : Optional.of(value);
        }

        @Override
        public Optional<T> hole() {
            return Optional.empty();
        }

        @Override
        public String words() {
            return of.words();
        }

        @Override
        public boolean isTranslatable() {
            return of.isTranslatable();
        }

        @Override
        public Optional<Schema> schema() {
            return of.schema();
        }
    }

    private interface Reader<T> {
        /** Empty where it has reported what is wrong. */
        Optional<T> read(String text, Span at, Faults faults);
    }

    private static <T> Type<T> scalar(String words, T hole, Reader<T> reader) {
        return new Type<>() {
            @Override
            public T read(Node node, Faults faults) {
                if (node.yaml() instanceof Yaml.Text t)
                    return reader.read(t.text(), t.at(), faults).orElse(hole);
                scalar(node.yaml(), this, faults);
                return hole;
            }

            @Override
            public T hole() {
                return hole;
            }

            @Override
            public String words() {
                return words;
            }
        };
    }

    private static Type<String> form(String pattern, ReadCode code, String words, String help) {
        Pattern form = Pattern.compile(pattern);
        return scalar(words, "", (text, at, faults) -> {
            if (form.matcher(text).matches()) return Optional.of(text);
            faults.add(code, at, "`" + text + "` is not " + words, help);
            return Optional.empty();
        });
    }

    private static String scalar(Yaml yaml, Type<?> wanted, Faults faults) {
        if (yaml instanceof Yaml.Text t) return t.text();
        String found = yaml instanceof Yaml.Items ? "a list" : yaml instanceof Yaml.Mapping ? "a mapping" : "nothing";
        String help = yaml instanceof Yaml.Mapping
                ? "put quotes round a value that holds `: `"
                : yaml instanceof Yaml.Items ? "write one value, without brackets or dashes" : "give it a value";
        faults.add(ReadCode.WRONG_SHAPE, yaml.at(), "expected " + wanted.words() + ", found " + found, help);
        return "";
    }

    private static boolean isWeb(String text) {
        if (!text.startsWith("https://") && !text.startsWith("http://")) return false;
        if (text.chars().anyMatch(c -> c <= ' ' || c == '<' || c == '>' || c == '"' || c == 0x7f)) return false;
        String rest = text.substring(text.indexOf("//") + 2);
        String host = rest.split("[/?#]", 2)[0];
        if (host.isEmpty() || host.contains("@")) return false;
        try {
            // java.net.URI refuses many addresses that browsers take, so only the host is asked of it
            return new URI("http://" + java.net.IDN.toASCII(host)).getAuthority() != null;
        } catch (URISyntaxException | IllegalArgumentException e) {
            return false;
        }
    }

    private static Span within(Span at, String text, int offset, int length) {
        int from = Math.min(Math.max(offset, 0), text.length());
        int to = Math.min(Math.max(from + length, from), text.length());
        // a quoted or folded scalar is longer than its text: then the whole of it is blamed
        if (at.length() != text.codePointCount(0, text.length())) return at;
        return new Span(
                at.file(),
                at.line(),
                at.column() + text.codePointCount(0, from),
                Math.max(1, text.codePointCount(from, to)));
    }

    private static String slug(String text) {
        String slug =
                text.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-").replaceAll("^-+|-+$", "");
        return slug.isEmpty() ? "use lower-case letters a-z, digits and dashes" : "write `" + slug + "`";
    }

    private static Edtf undated() {
        return ((Parsed.Good<Edtf>) Edtf.parse("XXXX")).value();
    }
}
