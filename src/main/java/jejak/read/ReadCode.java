package jejak.read;

import static jejak.diagnostic.Severity.ERROR;
import static jejak.diagnostic.Severity.WARNING;

import java.util.Locale;
import jejak.diagnostic.Code;
import jejak.diagnostic.Severity;

/** What can be wrong with one file, seen alone. */
public enum ReadCode implements Code {
    MISSING_SETTINGS(
            ERROR,
            "There is no content/site.yml, so this folder is not a site.",
            "Write content/site.yml with at least a `title`, or name the site's folder with --source."),
    NOT_UTF8(
            ERROR,
            "A file holds bytes that are not UTF-8. Guessing another encoding would publish wrong letters.",
            "Save the file as UTF-8."),
    NOT_A_PLAIN_FILE(
            ERROR,
            "A symbolic link, device or pipe stands where a file is expected. Following it could publish what lies outside the site.",
            "Put the file itself there."),
    FILE_TOO_LARGE(
            ERROR,
            "A content file is larger than 4 MiB, which no event is.",
            "Split the file, or put long material under content/documents/."),
    UNKNOWN_FOLDER(
            ERROR,
            "A folder under content/ is none of those Jejak reads, so everything in it would be lost silently.",
            "Rename it to events, actors, sources, pages or documents, or move it out of content/."),
    STRAY_FILE(
            WARNING,
            "A file lies where no file of its kind is read, so it is not published.",
            "Give it the ending .md, or move it under content/documents/."),
    BAD_FILE_NAME(
            ERROR,
            "A file's name is the permanent slug of its page, so it must be safe in a URL: lower-case letters a-z, digits and dashes."
                    + " The name of a local copy holds no control character and no backslash.",
            "Rename the file."),
    NAME_CLASH(
            ERROR,
            "Two files differ only by letter case or Unicode form. On some disks and hosts they are one.",
            "Rename one of them."),
    UNKNOWN_LANGUAGE(
            ERROR,
            "A translation names a language that site.yml does not list.",
            "Add the language to `languages` in site.yml, or rename the file."),
    OVERLAY_WITHOUT_ORIGINAL(
            ERROR,
            "A translation has no original beside it: facts live in <id>.md only.",
            "Write the original, or rename the translation to its id."),
    OVERLAY_RESTATES(
            ERROR,
            "A translation gives a fact again. Facts are written once, in the original, so that two languages can never disagree.",
            "Remove the key from the translation."),
    OVERLAY_SHAPE(
            ERROR,
            "A translation's list or mapping cannot be laid over the original's: its entries match by `id`, else by position in lists of equal length.",
            "Give each entry its `id`, or as many entries as the original has, with {} for one that is not translated."),
    DATE_IN_NAME(
            WARNING,
            "The date at the start of an event's file name is not the event's date.",
            "Correct `date`, or rename the file with a redirect from the old id."),
    NO_FRONT_MATTER(
            ERROR,
            "A content file begins with a line of three dashes, then YAML, then three dashes.",
            "Put `---` on the first line."),
    FRONT_MATTER_NOT_CLOSED(
            ERROR,
            "The front matter has no closing line of three dashes, so words and facts cannot be told apart.",
            "Put `---` on a line of its own after the last key."),
    YAML_SYNTAX(ERROR, "The front matter is not YAML.", "Mend the place shown."),
    YAML_ANCHOR(
            ERROR,
            "YAML anchors and aliases are not used: what a file says must stand where it is read.",
            "Write the value out."),
    YAML_TAG(ERROR, "YAML tags (!...) are not used: each field knows its type.", "Remove the tag."),
    YAML_TOO_DEEP(ERROR, "Lists and mappings are nested more than 32 deep.", "Flatten the value."),
    SECOND_DOCUMENT(
            ERROR, "The YAML holds more than one document.", "Remove the line that starts the second document."),
    DUPLICATE_KEY(ERROR, "A key stands twice in one mapping, and one of the two would be lost.", "Remove one of them."),
    UNKNOWN_KEY(
            ERROR,
            "A key is none of those this kind of file has. It is never ignored: a misspelt key would lose what it says.",
            "Use one of the keys of the reference page."),
    MISSING_KEY(ERROR, "A required key is missing.", "Add the key."),
    EMPTY_VALUE(WARNING, "A key has no value.", "Give it one, or remove the key."),
    WRONG_SHAPE(
            ERROR,
            "A value has the wrong shape: a list, a mapping or plain text is expected.",
            "Write it as the reference page shows."),
    UNKNOWN_WORD(ERROR, "A value is none of the words this key takes.", "Use one of the words listed."),
    BAD_DATE(
            ERROR,
            "A date is not EDTF (ISO 8601-2), or no such day exists.",
            "Write 2015, 2015-05, 2015-05-25, 2015-11~ (about), 2016? (uncertain) or 2017-09-20/2017-09-22."),
    DATE_HAS_TIME(
            ERROR,
            "A date holds a time of day. An event's time has a key of its own, so that a date stays as precise as its source.",
            "Keep the day in `date` and put the time in `time`, with `timezone`."),
    BAD_DAY(ERROR, "An editorial date must be a whole day of the calendar.", "Write it as 2026-11-23."),
    BAD_TIME(ERROR, "A time of day is written HH:MM, in quotes.", "Write it as \"09:10\"."),
    BAD_TIMEZONE(ERROR, "A time zone is an IANA name.", "Write a name such as America/Los_Angeles or Asia/Jakarta."),
    BAD_INSTANT(ERROR, "An embargo ends at an instant, with its offset from UTC.", "Write it as 2026-12-01T09:00:00Z."),
    BAD_NUMBER(ERROR, "A whole number is expected.", "Write digits only."),
    BAD_FLAG(ERROR, "This key is a switch.", "Write true or false."),
    BAD_ID(
            ERROR,
            "An id is lower-case letters a-z, digits and dashes, and does not begin with a dash.",
            "Write it in lower case, with dashes for spaces, such as first-payment."),
    BAD_URL(ERROR, "An address must be http or https and hold no spaces.", "Write the whole address."),
    BAD_LANGUAGE(ERROR, "A language is a BCP 47 tag.", "Write a tag such as en, id or zh-Hant."),
    BAD_COUNTRY(ERROR, "A country is an ISO 3166 code of two letters.", "Write a code such as US or ID."),
    BAD_WIKIDATA(ERROR, "A Wikidata item is a Q and digits.", "Write it as Q42."),
    BAD_SHA256(ERROR, "A SHA-256 is 64 hexadecimal digits.", "Paste what sha256sum prints for the file."),
    BAD_PATH(
            ERROR,
            "A local file is named relative to content/ and lies under documents/.",
            "Write a path such as documents/complaint.pdf."),
    BAD_AMOUNT(
            ERROR,
            "An amount is not one the ledger can hold exactly.",
            "Write \"10m USD\", \"> 1.9m USD\", \"100,000..200,000 USD\", \"51.2%\" or undisclosed."),
    SPLIT_NUMBER(
            ERROR,
            "A number with commas stands unquoted inside { }, where YAML takes each comma as the next entry.",
            "Put quotes round the amount."),
    UNQUOTED_BOUND(
            ERROR,
            "An amount that begins with > stands unquoted, and YAML takes > as the start of a block of text.",
            "Put quotes round the amount."),
    MISSING_SPEAKER(
            ERROR,
            "A source that is a party's statement needs its speaker, so that readers always see who says so.",
            "Add `speaker: <actor id>`."),
    TIME_WITHOUT_ZONE(WARNING, "A time of day has no time zone.", "Add `timezone`, an IANA name."),
    SHARE_WITHOUT_OF(ERROR, "A percentage needs `of`: what it is a share of.", "Add `of`."),
    DECIDES_NOTHING(ERROR, "Only an official source can decide.", "Set `closeness: official`, or remove `decides`."),
    DATE_ORDER(ERROR, "A span ends before it begins.", "Correct one of the two dates.");

    private final Severity severity;
    private final String meaning;
    private final String remedy;

    ReadCode(Severity severity, String meaning, String remedy) {
        this.severity = severity;
        this.meaning = meaning;
        this.remedy = remedy;
    }

    @Override
    public String tag() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    @Override
    public Severity severity() {
        return severity;
    }

    @Override
    public String meaning() {
        return meaning;
    }

    @Override
    public String remedy() {
        return remedy;
    }
}
