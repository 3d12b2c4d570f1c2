package jejak.read;

import java.util.List;
import java.util.Random;

/** Files as a slip of the hand or an attacker leaves them: from whole ones, with letters, lines and blocks moved or gone. */
final class Mutations {
    private static final List<String> WHOLE = List.of("""
            ---
            title: Altman proposes a lab
            date: 2015-05-25
            actors: [sam-altman, {id: elon-musk, role: recipient}]
            sources:
              - federal-complaint-2024
              - {id: seed-article, locator: bullet 6, quote: Manhattan Project}
            summary: "One \\"plain\\" sentence."
            time: "09:10"
            timezone: America/Los_Angeles
            claims:
              - id: raise
                text: >
                  Asked whether others
                  objected.
                for: [a, {id: b, via: [c]}]
            funding:
              - {from: openai-inc, to: "A person", amount: "> 1.9m USD", kind: salary, status: paid}
            published: 2026-11-23
            ---
            Body with [@a, p. 3] and [[b|words]].
            """, """
            ---
            title: 'It''s an email'
            kind: email
            closeness: party
            speaker: openai
            from: sam-altman
            to: [elon-musk]
            url: https://example.org/a?b#c
            language: zh-Hans
            accounts:
            - question: How much?
              kind: drift
              versions:
              - says: |
                  100,000
                sources: [a]
            corrections: [{date: 2026-11-20, was: a, now: b}]
            ---
            """, """
            ---
            name: \u9611\u5915 \ud83d\ude00
            kind: person
            aliases: [a, "b c"]
            roles:
              - {role: chair, from: 2015-12, to: 2018-02}
            born: 1950~
            embargo: 2026-12-01T09:00:00Z
            ---
            """);
    private static final List<String> PIECES = List.of(
            ":",
            ": ",
            "- ",
            "[",
            "]",
            "{",
            "}",
            ",",
            "'",
            "\"",
            "#",
            " #",
            "&a ",
            "*a",
            "!t ",
            "|",
            ">",
            "%",
            "@",
            "`",
            "~",
            "\t",
            "\n",
            "\n\n",
            "  ",
            "---\n",
            "...\n",
            "? ",
            "\\",
            "\u0000",
            "\u0007",
            "\u0085",
            "\u2028",
            "\ufeff",
            "\ud83d\ude00",
            "\u202e",
            "<<: *a\n",
            "1,000,000 USD",
            "\r\n",
            "\r",
            "null",
            "\u00a0",
            "\uffff");

    private final Random random;

    Mutations(long seed) {
        this.random = new Random(seed);
    }

    /** The next file; the same for the same seed. */
    String next() {
        StringBuilder text = new StringBuilder(pick(WHOLE));
        for (int i = random.nextInt(6); i >= 0; i--) mutate(text);
        return text.toString();
    }

    private void mutate(StringBuilder text) {
        if (text.length() == 0) return;
        int at = random.nextInt(text.length());
        int to = Math.min(text.length(), at + 1 + random.nextInt(30));
        switch (random.nextInt(5)) {
            case 0 -> text.insert(at, pick(PIECES));
            case 1 -> text.delete(at, to);
            case 2 -> text.insert(random.nextInt(text.length()), text.substring(at, to));
            case 3 -> text.replace(at, Math.min(text.length(), at + 1), pick(PIECES));
            default -> text.insert(at, pick(PIECES).repeat(1 + random.nextInt(60)));
        }
    }

    private String pick(List<String> from) {
        return from.get(random.nextInt(from.size()));
    }
}
