package jejak.read.markdown;

import java.util.ArrayList;
import java.util.List;
import jejak.model.Link;

/** What the blocks of one body share while they are written. */
record Body(
        String text, Findings findings, Definitions definitions, Footnotes footnotes, Anchors anchors, List<Link> web) {
    Body(String text, Findings findings) {
        this(text, findings, new Definitions(findings), new Footnotes(), new Anchors(), new ArrayList<>(0));
    }
}
