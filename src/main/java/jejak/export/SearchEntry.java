package jejak.export;

import java.util.List;
import jejak.model.Worded;

/**
 * One thing that can be found.
 *
 * @param href from the root of its language
 * @param lang of the title and the summary where that is not the page's; else empty
 * @param meta a line under the title: the date, who wrote it
 * @param status the word of the contract; empty where there is none
 * @param summary shown below; may be empty
 * @param names what it is found by first: title, aliases
 * @param about what is said of it in brief: summary, people, topics, date
 * @param text all else
 */
record SearchEntry(
        Kind kind,
        String href,
        String title,
        String lang,
        String meta,
        String status,
        String summary,
        List<String> names,
        List<String> about,
        List<String> text) {

    /** In the order in which the index numbers them. */
    enum Kind implements Worded {
        EVENT,
        CLAIM,
        ACTOR,
        SOURCE,
        PAGE
    }
}
