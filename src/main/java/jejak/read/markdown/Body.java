package jejak.read.markdown;

/** What the blocks of one body share while they are written. */
record Body(String text, Findings findings, Definitions definitions, Footnotes footnotes, Anchors anchors) {
    Body(String text, Findings findings) {
        this(text, findings, new Definitions(findings), new Footnotes(), new Anchors());
    }
}
