package jejak.publish;

import jejak.diagnostic.Code;
import jejak.diagnostic.Severity;

/** What can be wrong with an output folder, or with the paths a build wants to write into it. */
public enum PublishCode implements Code {
    FOREIGN_OUTPUT(
            "foreign-output",
            true,
            "The output folder holds files that the generator did not write. Publishing replaces the folder as a whole,"
                    + " so it is left alone. Top-level dotfiles such as `.git` are no trouble: they are kept.",
            "Choose an empty or new folder with `--output`, or move these files away."),
    OUTPUT_INSIDE_CONTENT(
            "output-inside-content",
            true,
            "The output folder is the source folder, holds it, or lies in its `content` or `templates`: publishing"
                    + " would replace what authors wrote.",
            "Choose a folder outside `content` and `templates`, such as `site-output`."),
    BAD_MANIFEST(
            "bad-manifest",
            true,
            "The `manifest.json` of the output is not as the generator writes it, so nobody can tell which files may"
                    + " be replaced.",
            "Restore the file, or choose an empty or new folder with `--output`."),
    HALF_PUBLISHED(
            "half-published",
            true,
            "An earlier publish was cut off and what it left was changed since, so it can be neither finished nor"
                    + " taken back without losing something.",
            "Keep the tree that is wanted as the output folder and move the others away."),
    OUTPUT_BUSY(
            "output-busy",
            true,
            "Another build is writing to this output folder. Two at once would mix two sites.",
            "Wait until the other build has ended, or choose another `--output`."),
    PATH_ESCAPES(
            "path-escapes",
            false,
            "An output path would leave the output folder, or take a name that belongs to the folder's owner.",
            "Use a relative path with `/`, without `..`, that does not start with a dot."),
    DUPLICATE_OUTPUT(
            "duplicate-output",
            false,
            "Two outputs want one path, or one is a file where the other needs a folder: one would be lost.",
            "Rename one of the two."),
    CASE_CLASH(
            "case-clash",
            false,
            "Two output paths differ only by letter case or Unicode form: some file systems and hosts keep only one.",
            "Rename one of the two.");

    private final String tag;
    private final boolean usage;
    private final String meaning;
    private final String remedy;

    PublishCode(String tag, boolean usage, String meaning, String remedy) {
        this.tag = tag;
        this.usage = usage;
        this.meaning = meaning;
        this.remedy = remedy;
    }

    @Override
    public String tag() {
        return tag;
    }

    @Override
    public Severity severity() {
        return Severity.ERROR;
    }

    @Override
    public String meaning() {
        return meaning;
    }

    @Override
    public String remedy() {
        return remedy;
    }

    /** Whether the fault lies in the choice of output folder (exit code 2) and not in the content (exit code 1). */
    public boolean isUsage() {
        return usage;
    }
}
