package jejak.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/**
 * Writes an investigation that nobody made: the same one whenever it is given the same numbers.
 *
 * <p>{@code java src/jmh/java/jejak/bench/Corpus.java FOLDER EVENTS [ACTORS SOURCES]}. An event has three paragraphs,
 * some 1.3 KB, with a strong passage and a link in each, a heading and a list, one to four actors, one to three sources
 * and, one in five, money. By itself every fiftieth event brings an actor and every twentieth a source, so that each is
 * named often. With ACTORS and SOURCES given, their names are dealt out one after another, as in investigations, where
 * most people and papers come up once.
 */
public final class Corpus {
    private static final String[] WORDS = ("account agenda appeal archive audit auditor ballot board bond branch "
                    + "budget bureau canal cargo charter clause clerk committee contract council court deposit district "
                    + "docket engineer estate exhibit export fee ferry filing fund grant harbour hearing inquiry "
                    + "inspector interest invoice island ledger letter licence lawyer mayor measure meeting minutes "
                    + "ministry motion notice office order panel parcel payment permit pier pilot port press "
                    + "procurement quay receipt record register report resident review road salary survey tender "
                    + "terminal town treasurer trust union vessel village vote warehouse witness works yard")
            .split(" ");
    private static final String[] GIVEN = {
        "Ana", "Bayu", "Cora", "Dimas", "Elin", "Farid", "Gita", "Hugo", "Ines", "Jaka"
    };
    private static final String[] FAMILY = {
        "Arta", "Berg", "Castro", "Dahl", "Efendi", "Falk", "Gunadi", "Holm", "Idris"
    };
    private static final String[] SOURCE_KINDS = {"filing", "article", "email", "statement"};
    private static final String[] CLOSENESS = {"primary", "reporting", "aggregation"};
    private static final String[] MONEY_KINDS = {"donation", "investment", "salary", "grant", "loan"};
    private static final String[] MONEY_STATUS = {"suggested", "pledged", "paid", "declined", "reported"};
    private static final int YEARS = 15;
    private static final int FIRST_YEAR = 2010;

    private final Path content;
    private final Random random = new Random(20_100_401);
    private String day = "";

    private Corpus(Path folder) {
        this.content = folder.resolve("content");
    }

    public static void main(String[] arguments) throws IOException {
        Path folder = Path.of(arguments[0]);
        int events = Integer.parseInt(arguments[1]);
        if (arguments.length > 2) {
            new Corpus(folder).write(events, Integer.parseInt(arguments[2]), Integer.parseInt(arguments[3]), true);
        } else {
            write(folder, events);
        }
    }

    /** Actors and sources in proportion. */
    public static void write(Path folder, int events) throws IOException {
        new Corpus(folder).write(events, Math.max(20, events / 50), Math.max(20, events / 20), false);
    }

    private void write(int events, int actors, int sources, boolean once) throws IOException {
        for (String kind : new String[] {"events", "actors", "sources"}) Files.createDirectories(content.resolve(kind));
        put("site.yml", "title: An investigation\nurl: https://example.org/case/\nlanguages: [en]\n");
        for (int i = 0; i < actors; i++) put("actors/" + actor(i) + ".md", actorText(i));
        for (int i = 0; i < sources; i++) put("sources/" + source(i) + ".md", sourceText(i));
        Deal whom = new Deal(actors, once);
        Deal what = new Deal(sources, once);
        // where names are dealt out once, an event has as many as it takes to name all of them
        int mostActors = once ? Math.max(4, 2 * actors / events + 1) : 4;
        int mostSources = once ? Math.max(3, 2 * sources / events + 1) : 3;
        for (int i = 0; i < events; i++) {
            List<Integer> named = whom.some(1 + random.nextInt(mostActors));
            put(eventPath(i, events), eventText(i, named, what.some(1 + random.nextInt(mostSources))));
        }
    }

    private String eventPath(int i, int events) {
        int year = FIRST_YEAR + (int) ((long) i * YEARS / events);
        day = String.format(Locale.ROOT, "%d-%02d-%02d", year, 1 + random.nextInt(12), 1 + random.nextInt(28));
        return String.format(Locale.ROOT, "events/%s-event-%06d.md", day, i);
    }

    private String eventText(int i, List<Integer> actors, List<Integer> sources) {
        StringBuilder text = new StringBuilder(3000);
        text.append("---\ntitle: ").append(phrase(7)).append(' ').append(i);
        text.append("\ndate: ").append(day);
        text.append("\nsummary: ").append(sentence(14));
        text.append("\nactors: ").append(actors.stream().map(Corpus::actor).toList());
        text.append("\nsources: ").append(sources.stream().map(Corpus::source).toList());
        text.append("\ntopics: [").append(any(WORDS)).append(", ").append(any(WORDS)).append("]\n");
        if (actors.size() > 1 && random.nextInt(5) == 0) {
            text.append("funding:\n  - from: ").append(actor(actors.get(0)));
            text.append("\n    to: ").append(actor(actors.get(1)));
            text.append("\n    amount: ").append(1 + random.nextInt(900)).append("0000 USD\n    kind: ");
            text.append(any(MONEY_KINDS)).append("\n    status: ").append(any(MONEY_STATUS)).append('\n');
        }
        text.append("---\n");
        for (int paragraph = 0; paragraph < 3; paragraph++) {
            text.append('\n').append(sentence(8 + random.nextInt(15)));
            text.append(" **").append(phrase(8 + random.nextInt(15)));
            text.append("** and [a record](https://example.org/r/").append(i).append('/').append(paragraph);
            text.append("). ").append(sentence(8 + random.nextInt(15)));
            text.append(' ').append(sentence(8 + random.nextInt(15))).append('\n');
        }
        text.append("\n## Background\n\n");
        for (int item = 0; item < 3; item++) text.append("- ").append(sentence(9)).append('\n');
        return text.toString();
    }

    private String actorText(int i) {
        boolean isPerson = random.nextInt(10) < 7;
        String name = isPerson ? any(GIVEN) + " " + any(FAMILY) + " " + i : capital(any(WORDS)) + " Company " + i;
        return "---\nname: " + name + "\nkind: " + (isPerson ? "person" : "organization") + "\nsummary: " + sentence(8)
                + "\n---\n\n" + sentence(30) + "\n";
    }

    private String sourceText(int i) {
        String date = String.format(Locale.ROOT, "%d-%02d-%02d", FIRST_YEAR + i % YEARS, 1 + i % 12, 1 + i % 28);
        return "---\ntitle: " + phrase(6) + " " + i + "\nkind: " + any(SOURCE_KINDS) + "\ncloseness: " + any(CLOSENESS)
                + "\npublisher: The " + any(FAMILY) + " Courier\ndate: " + date + "\nurl: https://example.org/"
                + source(i) + "\n---\n\n" + sentence(15) + "\n";
    }

    private String sentence(int words) {
        return phrase(words) + ".";
    }

    private String phrase(int words) {
        StringBuilder text = new StringBuilder(words * 8).append(capital(any(WORDS)));
        for (int i = 1; i < words; i++) text.append(' ').append(any(WORDS));
        return text.toString();
    }

    private static String capital(String word) {
        return Character.toUpperCase(word.charAt(0)) + word.substring(1);
    }

    private String any(String[] words) {
        return words[random.nextInt(words.length)];
    }

    private static String actor(int i) {
        return String.format(Locale.ROOT, "actor-%05d", i);
    }

    private static String source(int i) {
        return String.format(Locale.ROOT, "source-%05d", i);
    }

    private void put(String path, String text) throws IOException {
        Files.writeString(content.resolve(path), text);
    }

    /** Hands out numbers: at random, or each once until there are no more and then from the first on. */
    private final class Deal {
        private final int count;
        private final boolean once;
        private int next;

        Deal(int count, boolean once) {
            this.count = count;
            this.once = once;
        }

        List<Integer> some(int size) {
            List<Integer> found = new ArrayList<>(size);
            while (found.size() < Math.min(size, count)) {
                int one = once ? next++ % count : random.nextInt(count);
                if (!found.contains(one)) found.add(one);
            }
            return found;
        }
    }
}
