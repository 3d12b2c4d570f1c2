package jejak.read.markdown;

import java.util.List;
import java.util.Random;

/** Makes bodies from a seed: pieces of Markdown, of attacks and of ordinary words, in any order. */
final class Bodies {
    private static final List<String> WORDS = List.of(
            "word",
            "Straße",
            "日本語",
            "مرحبا",
            "😀",
            "e\u0301",
            "a-b",
            "it's",
            "\"quoted\"",
            "--",
            "---",
            "...",
            "1.9m",
            "U.S.",
            "Mr. X",
            "{{ 7*7 }}",
            "\u0000",
            "\u0007",
            "\u200b",
            "\ud800",
            "\ufffe",
            "\u2028",
            "&amp;",
            "&lt;",
            "&#x6a;",
            "&#106;",
            "&#0;",
            "&bogus;",
            "&");
    private static final List<String> MARKS = List.of(
            "*", "**", "_", "__", "~~", "~", "`", "``", "```", "[", "]", "![", "](", ")", "(", "<", ">", "[[", "]]",
            "|", "[@", "@", ";", ",", "[^", "]:", "^", "#", "\\", "\\[", "!", ":", "\"", "'", "&", "  \n", "\\\n");
    private static final List<String> LINES = List.of(
            "# ",
            "## ",
            "#### ",
            "###### ",
            "- ",
            "* ",
            "+ ",
            "1. ",
            "7) ",
            "> ",
            ">> ",
            "    ",
            "\t",
            "  ",
            "---",
            "***",
            "===",
            "```js\n",
            "~~~\n",
            "| a | b |\n|---|:-:|\n| ",
            "[^1]: ",
            "[^n]: ",
            "[ref]: ",
            "<div>\n",
            "<!-- ",
            "-->",
            "| ",
            "|--|\n",
            "<script>\n",
            "</script>\n",
            "<pre>\n",
            "- - - ",
            "> - > ",
            "<?php ",
            "<![CDATA[",
            "</div>");
    private static final List<String> WHOLE = List.of(
            "[@source-id]",
            "[@source-id, p. 3]",
            "[@a; @b, p. 2]",
            "[@]",
            "[@Bad Id]",
            "[[actor-id]]",
            "[[event-id|some *words*]]",
            "[[event:x|`w`]]",
            "[[#claim]]",
            "[[]]",
            "[[|x]]",
            "[[x|[y](https://e.org)]]",
            "[[kind:id]]",
            "[^1]",
            "[^n]",
            "[^none]",
            "[words](https://example.org/a?b=c&d=\"e\")",
            "[words](<documents/a b.pdf> \"title\")",
            "[words](documents/x.pdf#p)",
            "[words](#anchor)",
            "[words][ref]",
            "[ref]",
            "![alt](documents/x.png)",
            "![](documents/x.png)",
            "![remote](https://e.org/x.png)",
            "<https://example.org/?q=<script>>",
            "<https://example.org/\"onmouseover=alert(1)>",
            "<a@example.org>",
            "<javascript:alert(1)>",
            "[x](javascript:alert(1))",
            "[x](JaVaScRiPt:alert(1))",
            "[x](java&#115;cript:alert(1))",
            "[x](java\tscript:alert(1))",
            "[x](<java\tscript:alert(1)>)",
            "[x](javascript&colon;alert(1))",
            "[x](&#x6A&#x61;vascript:alert(1))",
            "[x](%6aavascript:alert(1))",
            "[x](javascript%3Aalert(1))",
            "[x](data:text/html,<script>)",
            "[x](vbscript:msgbox)",
            "[x](//evil.example)",
            "[x](/root)",
            "[x](\\\\evil)",
            "[x](https://e.org/\" onclick=\"alert(1))",
            "[x](https://e.org \"t\\\" onclick=\\\"alert(1)\")",
            "![x](documents/a.png \"\\\" onerror=\\\"alert(1)\")",
            "![\" onerror=alert(1) x=\"](documents/a.png)",
            "<img src=x onerror=alert(1)>",
            "<svg/onload=alert(1)>",
            "<b>bold</b>",
            "<a href=\"javascript:alert(1)\">x</a>",
            "<!-- c -->",
            "[ref]: javascript:alert(1)",
            "[ref]: https://example.org 'title'",
            "`<script>`",
            "``` \" onload=x\ncode\n```",
            "``` a\"><script>\n</code>\n```",
            "{onclick=evil}",
            "{: .class}",
            "[x]{onclick=evil}",
            "# heading {#id onclick=evil}",
            "<style>*{}</style>",
            "</p>",
            "</div></section>");

    private final Random random;

    Bodies(long seed) {
        random = new Random(seed);
    }

    String next() {
        StringBuilder body = new StringBuilder();
        int pieces = 1 + random.nextInt(60);
        for (int i = 0; i < pieces; i++) {
            switch (random.nextInt(10)) {
                case 0, 1 -> body.append(pick(MARKS));
                case 2 -> body.append('\n').append(pick(LINES));
                case 3, 4 -> body.append(pick(WHOLE));
                case 5 -> body.append(random.nextInt(3) == 0 ? "\n\n" : "\n");
                case 6 -> body.append(' ');
                case 7 -> body.append(pick(MARKS).repeat(1 + random.nextInt(4)));
                default -> body.append(pick(WORDS)).append(random.nextBoolean() ? " " : "");
            }
        }
        return body.toString();
    }

    private String pick(List<String> pieces) {
        return pieces.get(random.nextInt(pieces.size()));
    }
}
