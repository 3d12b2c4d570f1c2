package jejak.read;

import java.util.Optional;
import java.util.function.Function;
import jejak.diagnostic.Faults;
import jejak.diagnostic.Span;
import jejak.model.Id;
import jejak.model.Localized;
import jejak.model.Located;
import jejak.model.Party;
import jejak.model.Ref;

/** The types that front matter is made of. */
final class Types {
    private Types() {}

    /** Words for readers; the one type a translation may give. */
    static final Type<Localized<String>> TEXT = new Type<>() {
        @Override
        public Localized<String> read(Node node, Faults faults) {
            Localized<String> words = Localized.of(Scalar.text(node.yaml(), words(), faults));
            for (Node.Overlay overlay : node.overlays()) {
                if (overlay.yaml() instanceof Yaml.Text t) {
                    words = words.with(overlay.lang(), t.text());
                } else {
                    Span at = overlay.yaml().at();
                    faults.add(ReadCode.OVERLAY_SHAPE, at, "the original has plain text here", "write text");
                }
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
    static final Type<String> NAME = new Scalar<>("text", "", (text, at, faults) -> Optional.of(text));

    static final Type<Ref> REF =
            new Scalar<>("an id", new Ref("", Span.of("")), (text, at, faults) -> Optional.of(new Ref(text, at)));

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

    static final Type<Id> ID =
            new Scalar<>("an id", new Id(""), new Shape.Text("^[a-z0-9][a-z0-9-]*$"), (text, at, faults) -> {
                if (Id.isValid(text)) return Optional.of(new Id(text));
                String help = Slug.of(text).map(slug -> "write `" + slug + "`").orElse("use a-z, digits and dashes");
                faults.add(ReadCode.BAD_ID, at, "`" + text + "` is no id", help);
                return Optional.empty();
            });

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

            @Override
            public Shape shape() {
                return type.shape();
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
            public Shape shape() {
                return new Shape.Keys(schema);
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
            public Shape shape() {
                return new Shape.Either(REF.shape(), object.shape());
            }

            @Override
            public boolean isTranslatable() {
                return object.isTranslatable();
            }

            @Override
            public Optional<Schema> schema() {
                return object.schema();
            }

            @Override
            public boolean isText() {
                return true;
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
        public Shape shape() {
            return of.shape();
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
}
