package jejak.render.view;

import java.util.List;

/** The small things that stand on many pages. */
public final class Marks {
    private Marks() {}

    /**
     * What the evidence carries.
     *
     * @param word the class name and the shape's name: {@code documented}, {@code alleged} ...
     * @param label the word readers see, in their language
     * @param detail what must stand with it: "stated by OpenAI"; may be empty
     */
    public record Status(String word, String label, String detail) {}

    /**
     * A date as precise as its source.
     *
     * @param full "about November 2015"
     * @param gutter without the year
     * @param machine for {@code time datetime}, empty where HTML cannot say it
     * @param isSoft whether it is drawn with soft ends
     */
    public record When(String full, String gutter, String machine, boolean isSoft) {}

    /**
     * @param lang of the name, where it is a title in another language than the page's; else empty
     * @param note the part taken, or a short description; may be empty
     * @param about an actor in one sentence, on the first link to them on a page; else empty
     */
    public record Chip(String name, String lang, String href, Words note, Words about) {
        public Chip(String name, String href, String note) {
            this(name, "", href, new Words(note, "", ""), new Words("", "", ""));
        }
    }

    /** Words with the language they are in, where that is not the page's. */
    public record Words(String text, String lang, String dir) {}

    /**
     * Money in one line beside an event.
     *
     * @param column {@code talked_about}, {@code promised}, {@code moved}, {@code did_not_happen} or {@code reported}
     * @param label the column in words
     */
    public record Sum(String amount, String column, String label) {}

    /** An address on another host, and its archived copy; either may be empty. */
    public record External(String href, String host, String archive, String archived) {}

    /**
     * A numbered note: a source cited in the text.
     *
     * @param id the anchor of the note, {@code note-3}
     * @param back the anchors of the places that cite it, {@code cite-3}, {@code cite-3-2} ...
     * @param title of the source; "a source known to the editors" where it is withheld
     * @param href its page, empty where it is withheld
     * @param by author and publisher; may be empty
     * @param date in words; may be empty
     * @param closeness how close it is to the facts, in words
     * @param locator "p. 3"; may be empty
     * @param quote the source's own words; may be empty
     * @param quoteCheck "not machine-checked" and the like; empty where there is no quote
     * @param passage the web address with the quoted words marked in it, for browsers that jump to them; may be empty
     * @param address the full web address, for paper; may be empty
     */
    public record Note(
            int number,
            String id,
            List<String> back,
            String title,
            String titleLang,
            String href,
            String by,
            String date,
            String closeness,
            String closenessWord,
            String locator,
            String quote,
            String quoteCheck,
            String passage,
            String address) {
        /** Enough to tell notes apart; a record's own takes its classes long to be made, and is asked of few. */
        @Override
        public int hashCode() {
            return number;
        }
    }

    /**
     * A top-level piece of prose and the notes that stand beside it.
     *
     * @param html finished HTML
     * @param notes those first cited in it
     * @param room how many lines each note may take beside it, so that they are no taller than it; 0 for all it wants
     */
    public record Block(String html, List<Note> notes, int room) {
        public Block(String html, List<Note> notes) {
            this(html, notes, 0);
        }
    }

    /** @param lang of the prose, where it is not the page's; else empty */
    public record Prose(List<Block> blocks, String lang, String dir) {}

    /**
     * One event in a list.
     *
     * @param facets by what the timeline's filters tell it apart; of none elsewhere
     * @param isSameDay whether the entry before it in the same list has the same date: it is not shown twice, only said
     */
    public record Entry(
            String id,
            String href,
            Words title,
            Words summary,
            When when,
            Status status,
            boolean isKey,
            boolean isWithdrawn,
            List<Chip> actors,
            String sources,
            List<Sum> sums,
            Facets facets,
            boolean isSameDay) {}

    /**
     * What a script reads of an event; not for readers.
     *
     * @param actors ids
     * @param kinds of its sources, by the contract's words
     * @param from the first year, {@code to} the last; empty where it is undated
     * @param known the day from which on it could be known, {@code 2016-01-31}; empty where nobody can tell
     */
    public record Facets(
            List<String> actors,
            List<String> topics,
            List<String> kinds,
            String importance,
            String from,
            String to,
            String known) {
        public static final Facets NONE = new Facets(List.of(), List.of(), List.of(), "", "", "", "");
    }

    /** Entries under one year, or under "undated". */
    public record Year(String id, String label, String href, List<Entry> entries) {}

    /** A correction, a reply, an update, a denial: a dated line about somebody. */
    public record Remark(String date, String machine, String who, String whoHref, Words text, List<Note> notes) {}

    /**
     * How to cite something.
     *
     * @param text in plain words; empty where there is nothing to cite
     * @param formats for programs, each to be copied whole
     */
    public record Cite(String text, List<CiteFormat> formats) {}

    /** @param name "BibTeX" */
    public record CiteFormat(String name, String text) {}

    /** What was wrong and what it says now. */
    public record Correction(String date, String machine, Words was, Words now, Words why) {}

    /** A picture: {@code isImage} false is a file to download. */
    public record Picture(String href, boolean isImage, String alt, String caption, String credit, String size) {}
}
