package jejak.read.copy;

import com.vladsch.flexmark.html.HtmlRenderer;
import com.vladsch.flexmark.parser.Parser;
import jejak.model.CopyText;

/** Markdown, without its marks. */
final class MarkdownCopy {
    /** In characters; longer ones are read as they are written. */
    private static final int LONGEST = 1 << 20;

    private MarkdownCopy() {}

    static CopyText words(byte[] bytes) throws UnreadableCopy {
        String text = PlainCopy.decoded(bytes);
        if (text.length() > LONGEST) return CopyText.of(text, true);
        try {
            String html = HtmlRenderer.builder()
                    .build()
                    .render(Parser.builder().build().parse(text));
            return CopyText.of(HtmlCopy.words(html), false);
        } catch (RuntimeException | StackOverflowError e) {
            throw new UnreadableCopy("it is no Markdown"); // flexmark is not ours to mend
        }
    }
}
