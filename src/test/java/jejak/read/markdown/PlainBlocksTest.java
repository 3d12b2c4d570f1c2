package jejak.read.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.ast.ListBlock;
import com.vladsch.flexmark.util.ast.ContentNode;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlainBlocksTest {
    private static final List<String> PIECES = List.of(
            "One",
            "zwei",
            "三",
            "é",
            "**bold** x",
            "**",
            "*",
            " ",
            "  ",
            "\u00a0",
            "\u2028",
            "\t",
            "\n",
            "\n\n",
            "\n\n\n",
            "# ",
            "## Head",
            "###### ",
            "####### x",
            " ##",
            "#",
            "- item",
            "- ",
            "-",
            "---",
            "\n- a\n- b\n\n",
            "\n\n## H\n\n",
            "===",
            "> ",
            "1. ",
            "+ ",
            "```",
            "~~~",
            "<b>",
            "<!--",
            "[^1]: ",
            "[a]: /b",
            "[a](b)",
            "| a | b |",
            "|---|",
            "\\",
            "&amp;",
            "\r\n",
            "\r",
            "\f",
            "\u0000",
            "_",
            "___",
            "x  ",
            "word word",
            ".",
            "\uD83D\uDE00",
            "    ");

    private final Blocks blocks = new Blocks();

    @Test
    void readsAsFlexmarkDoes() {
        Random random = new Random(20_261_128);
        int plain = 0;
        for (int round = 0; round < 60_000; round++) {
            StringBuilder body = new StringBuilder();
            int pieces = 1 + random.nextInt(9);
            // half of them of what is mostly plain, so that both ways are gone often
            int kinds = random.nextBoolean() ? PIECES.size() : 5;
            for (int i = 0; i < pieces; i++) {
                body.append(PIECES.get(random.nextInt(kinds)));
                if (random.nextInt(3) == 0) body.append("\n\n");
                else if (random.nextInt(6) == 0) body.append("\n- point\n- ");
                else if (random.nextInt(9) == 0) body.append("\n\n# ");
            }
            String text = body.toString();
            var found = PlainBlocks.of(text);
            if (found.isEmpty()) continue;
            plain++;
            assertThat(tree(found.get())).as(text).isEqualTo(tree(blocks.whole(text)));
        }
        assertThat(plain).isBetween(6_000, 54_000);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "One line",
                "One line\nand another of it.\n\nA second paragraph.\n",
                "\n\n## A heading\n\n- one\n- two\n\nAfter the list.\n\n\n- three",
                "**In bold print** at the start",
                "句子。\n\n# 标题"
            })
    void isPlain(String body) {
        assertThat(PlainBlocks.of(body)).isPresent();
        assertThat(tree(PlainBlocks.of(body).orElseThrow())).isEqualTo(tree(blocks.whole(body)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Text\n---",
                "Text\n===",
                "- a\n\n- b",
                "- a\n  - b",
                "1. a",
                "> a",
                "```\na",
                "<p>a",
                "[^1]: a",
                "# a #",
                "Text\n# a",
                "# a\nText",
                "a  \nb",
                " a",
                "a\tb",
                "a\r\nb",
                "* a",
                "+ a",
                "| a |\n|---|",
                "- - a",
                "- [a](b)"
            })
    void isNotPlain(String body) {
        assertThat(PlainBlocks.of(body)).isEmpty();
    }

    private static String tree(Node node) {
        StringBuilder out = new StringBuilder();
        describe(node, out);
        return out.toString();
    }

    private static void describe(Node node, StringBuilder out) {
        out.append(node.getClass().getSimpleName()).append(' ');
        out.append(node.getStartOffset()).append('-').append(node.getEndOffset());
        if (node instanceof ContentNode content)
            for (BasedSequence line : content.getContentLines())
                out.append(" [")
                        .append(line.getStartOffset())
                        .append(' ')
                        .append(line)
                        .append(']');
        if (node instanceof Heading heading)
            out.append(" level ")
                    .append(heading.getLevel())
                    .append(heading.isSetextHeading())
                    .append(' ')
                    .append(heading.getText().getStartOffset())
                    .append(heading.getText());
        if (node instanceof ListBlock list) out.append(list.isTight());
        out.append('(');
        for (Node child = node.getFirstChild(); child != null; child = child.getNext()) describe(child, out);
        out.append(')');
    }
}
