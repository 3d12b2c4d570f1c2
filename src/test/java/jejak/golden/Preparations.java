package jejak.golden;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import jejak.cli.Cli;
import jejak.diagnostic.Diagnostic;
import jejak.diagnostic.Report;
import jejak.links.RudeServer;
import jejak.parallel.Workers;
import jejak.publish.Publisher;
import jejak.publish.Staging;
import jejak.read.markdown.Unheard;

/**
 * What some faulty sites need besides their files: what git cannot carry, an output folder in a certain state, or another
 * command. A site that is not here is built as it lies.
 */
final class Preparations {
    private Preparations() {}

    /** Does what the author did, and runs the program. */
    interface Preparation {
        Cli run(FaultySite site) throws IOException;
    }

    private static final String ABOUT = "---\ntitle: About this site\nsummary: Who we are.\n---\n";

    private static final Map<String, Preparation> ALL = new TreeMap<>(Map.ofEntries(
            // read
            Map.entry(
                    "bad-file-name",
                    site -> site.write("content/documents/minutes\tof march.txt", "The vote.\n")
                            .build()),
            Map.entry("not-utf8", site -> {
                byte[] latin1 = "---\nname: Kranfirma Löw\nkind: company\n---\n".getBytes(StandardCharsets.ISO_8859_1);
                Files.write(site.folder().resolve("content/actors/loew.md"), latin1);
                return site.build();
            }),
            Map.entry("not-a-plain-file", site -> {
                Path elsewhere =
                        site.write("notes.md", "to be kept to ourselves\n").folder();
                Path content = elsewhere.resolve("content");
                Files.createSymbolicLink(content.resolve("actors/lundqvist.md"), elsewhere.resolve("notes.md"));
                Files.createDirectories(content.resolve("documents"));
                Files.createSymbolicLink(content.resolve("documents/scans"), elsewhere);
                return site.build();
            }),
            Map.entry("file-too-large", site -> {
                String front = "---\nname: Lundqvist Cranes\nkind: company\n---\n";
                return site.write("content/actors/lundqvist.md", front + "x".repeat((4 << 20) + 1 - front.length()))
                        .build();
            }),
            Map.entry(
                    "name-clash",
                    site -> site.write("content/documents/Crane.txt", "red\n")
                            .write("content/documents/crane.txt", "blue\n")
                            .write("content/actors/Harbour-Board.md", "---\nname: Board\nkind: public_body\n---\n")
                            .build()),
            // read.markdown
            Map.entry(
                    "body-too-long",
                    site -> site.write("content/pages/about.md", ABOUT + "crane ".repeat(100_000))
                            .build()),
            Map.entry("markdown-too-slow", site -> printed(site, Unheard.tooSlow("", "content/pages/about.md", 4))),
            Map.entry(
                    "markdown-unreadable", site -> printed(site, Unheard.unreadable("", "content/pages/about.md", 4))),
            // site
            Map.entry("missing-sha256", FaultySite::check),
            // check
            Map.entry("absolute-link", FaultySite::check),
            Map.entry("broken-anchor", FaultySite::check),
            Map.entry("broken-link", FaultySite::check),
            Map.entry("duplicate-html-id", FaultySite::check),
            Map.entry(
                    "heavy-assets",
                    // the default theme's own weight is in the sum, and changes with it
                    site -> about(site.write("templates/assets/css/components/noise.css", noises(30_000))
                            .check())),
            Map.entry(
                    "heavy-page",
                    site -> site.write("content/pages/about.md", ABOUT + noise(200_000))
                            .check()),
            Map.entry("outside-request", FaultySite::check),
            Map.entry("page-language", FaultySite::check),
            Map.entry("page-title", FaultySite::check),
            // links: as an earlier run found them, so that nobody is asked
            Map.entry(
                    "link-rot",
                    site -> known(
                            site, "\"outcome\":\"rotten\",\"status\":404,\"words\":\"the page is gone (404)\"", "")),
            Map.entry(
                    "link-moved",
                    site -> known(
                            site,
                            "\"outcome\":\"alive\",\"status\":200",
                            "{\"status\":301,\"to\":\"https://harbour.example/archive/2024/crane\"}")),
            Map.entry(
                    "link-unsure",
                    site -> known(
                            site,
                            "\"outcome\":\"unsure\",\"status\":403,\"words\":\"its host answers programs with 403\"",
                            "")),
            Map.entry("archive-not-written", site -> {
                try (RudeServer archive = RudeServer.start()) {
                    archive.at("/wayback/available", e -> RudeServer.send(e, 200, """
                            {"archived_snapshots":{"closest":{"status":"200","available":true,"timestamp":"20240102030405",
                            "url":"http://web.archive.org/web/20240102030405/https://harbour.example/news/crane"}}}"""));
                    return site.check("--archive", "--loopback", "--archive-service", archive.url("/"));
                }
            }),
            // publish
            Map.entry(
                    "bad-manifest",
                    site -> site.write("site-output/manifest.json", """
                            {"files":[
                            {"path":"../notes.md","sha256":"%s","bytes":1}
                            ]}
                            """.formatted("0".repeat(64)))
                            .build()),
            Map.entry("case-clash", site -> put(site, "documents/Crane.pdf", "documents/crane.pdf")),
            Map.entry("duplicate-output", site -> put(site, "documents/crane", "documents/crane/front.pdf")),
            Map.entry(
                    "foreign-output",
                    site -> site.write("site-output/thesis.txt", "the only copy\n")
                            .build()),
            Map.entry(
                    "half-published",
                    site -> site.write("site-output.jejak-previous/index.html", "the old site\n")
                            .build()),
            Map.entry("output-busy", site -> {
                Staging other =
                        Publisher.open(site.folder(), site.output()).value().orElseThrow();
                try {
                    return site.build();
                } finally {
                    other.close();
                }
            }),
            Map.entry(
                    "output-inside-content",
                    site -> site.build(
                            "--output", site.folder().resolve("content/pages").toString())),
            Map.entry("path-escapes", site -> put(site, "../minutes.txt", "documents//minutes.txt")),
            // scaffold
            Map.entry(
                    "bad-import",
                    site -> site.command(
                            "import", site.folder().resolve("payments.csv").toString())),
            // build
            Map.entry("url-vanished", site -> {
                site.write("content/actors/lundqvist.md", "---\nname: Lundqvist Cranes\nkind: company\n---\n")
                        .build();
                Files.delete(site.folder().resolve("content/actors/lundqvist.md"));
                return site.build();
            })));

    static Preparation of(String name) {
        return ALL.getOrDefault(name, FaultySite::build);
    }

    static List<String> names() {
        return List.copyOf(ALL.keySet());
    }

    // No content is known to bring these about, so the stage is called and its faults printed.
    private static Cli put(FaultySite site, String... paths) throws IOException {
        try (Workers workers = new Workers(1);
                Staging staging =
                        Publisher.open(site.folder(), site.output()).value().orElseThrow()) {
            for (String path : paths) staging.put(path, path.getBytes(StandardCharsets.UTF_8));
            return printed(site, staging.commit(workers).diagnostics());
        }
    }

    private static Cli printed(FaultySite site, List<Diagnostic> faults) {
        String text = Report.of(faults)
                .text(
                        file -> {
                            Path path = site.folder().resolve(file);
                            if (!Files.isRegularFile(path)) return java.util.Optional.empty();
                            try {
                                return java.util.Optional.of(Files.readAllLines(path));
                            } catch (IOException e) {
                                throw new java.io.UncheckedIOException(e);
                            }
                        },
                        false);
        return new Cli(1, "", text);
    }

    private static Cli known(FaultySite site, String found, String redirects) throws IOException {
        String link = "{\"url\":\"%s\",\"checked\":\"2026-11-22T12:00:00Z\",%s,\"redirects\":[%s]}";
        String page = "https://harbour.example/news/crane";
        return site.write(
                        ".jejak/links.json",
                        "{\"links\":[" + link.formatted(page, found, redirects) + ","
                                + link.formatted(
                                        "https://web.archive.org/web/20240102030405/" + page,
                                        "\"outcome\":\"alive\",\"status\":200",
                                        "")
                                + "]}")
                .check("--links");
    }

    /** Hexadecimal digits, of which compression makes about half. */
    private static Cli about(Cli run) {
        return new Cli(run.exit(), run.out(), run.err().replaceAll("are \\d+ KB", "are 25 KB"));
    }

    /** Rules that no two of are alike, so that little is saved by packing them. */
    private static String noises(int length) {
        StringBuilder rules = new StringBuilder();
        noise(length).lines().forEach(line -> rules.append(".n").append(line).append(" { color: inherit }\n"));
        return rules.toString();
    }

    private static String noise(int length) {
        Random random = new Random(20_190_304);
        StringBuilder noise = new StringBuilder(length);
        while (noise.length() < length) {
            noise.append(Integer.toHexString(random.nextInt()));
            if (noise.length() % 5 == 0) noise.append('\n');
        }
        return noise.toString();
    }
}
