package jejak.read;

import java.util.List;

/** The reference page of every key an author can write, made from the declarations the decoder reads by. */
public final class Reference {
    private Reference() {}

    record Part(String title, String file, String introduction, Schema schema) {}

    static final List<Part> PARTS = List.of(
            new Part(
                    "Event",
                    "content/events/<id>.md",
                    "Something that took place, or is said to have. The file's name without its ending is the event's permanent id.",
                    EventFields.KEYS),
            new Part("Actor", "content/actors/<id>.md", "A person or organisation.", ActorFields.KEYS),
            new Part(
                    "Source",
                    "content/sources/<id>.md",
                    "An email, a filing, an article: something that says so.",
                    SourceFields.KEYS),
            new Part(
                    "Page",
                    "content/pages/<id>.md",
                    "A page of prose. One whose id is `index`, `timeline`, `actors`, `network`, `funding`, `sources`, `claims`,"
                            + " `accounts` or `corrections` gives that page its title, summary and introduction.",
                    PageFields.KEYS),
            new Part("Site", "content/site.yml", "What is true of the whole site.", SettingsFields.KEYS));

    /** In Markdown: every key with its type, meaning and an example. */
    public static String markdown() {
        StringBuilder out = new StringBuilder();
        for (Part part : PARTS) {
            out.append("## ")
                    .append(part.title)
                    .append("\n\n`")
                    .append(part.file)
                    .append("`. ");
            out.append(part.introduction).append("\n\n");
            for (Field<?> field : part.schema.fields()) field(field, out);
        }
        return out.toString();
    }

    private static void field(Field<?> field, StringBuilder out) {
        out.append("### `").append(field.name()).append("`\n\n");
        out.append(field.required() ? "Required. " : "").append(field.meaning()).append(' ');
        out.append("Takes ").append(field.type().words()).append('.');
        if (field.type().isTranslatable()) out.append(" A translation may give it.");
        out.append("\n\n```yaml\n").append(field.example()).append("\n```\n\n");
        field.type().schema().ifPresent(schema -> {
            out.append("Keys of ").append(schema.name()).append(":\n\n");
            keys(schema, "", out);
            out.append('\n');
        });
    }

    private static void keys(Schema schema, String indent, StringBuilder out) {
        for (Field<?> field : schema.fields()) {
            out.append(indent).append("- `").append(field.name()).append('`');
            if (field.required()) out.append(" (required)");
            out.append(": ").append(field.meaning()).append(' ');
            out.append("Takes ").append(field.type().words()).append(". `");
            out.append(field.example().replace("\n", " ").replaceAll(" +", " ")).append("`\n");
            boolean citation = field.type()
                    .schema()
                    .filter(s -> s == EvidenceFields.CITATION_KEYS)
                    .isPresent();
            if (!citation) field.type().schema().ifPresent(nested -> keys(nested, indent + "  ", out));
        }
    }
}
