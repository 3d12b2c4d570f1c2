package jejak.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import jejak.parallel.Workers;
import jejak.publish.Publisher;
import jejak.publish.Staging;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;

/** Putting two hundred pages of 16 KB in place, of which some differ from those that are there. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class PublishBenchmark {
    private static final int PAGES = 200;

    @Param({"0", "1", "200"})
    public int changed;

    private Path folder;
    private int times;

    @Setup(Level.Trial)
    public void folder() throws IOException {
        folder = Files.createTempDirectory("jejak-bench");
        Files.createDirectories(folder.resolve("content"));
    }

    @TearDown(Level.Trial)
    public void delete() throws IOException {
        Sample.delete(folder);
    }

    @Benchmark
    public Object publish() throws IOException {
        times++;
        try (Workers workers = Workers.ofMachine();
                Staging staging =
                Publisher.open(folder, folder.resolve("output")).value().orElseThrow()) {
            for (int i = 0; i < PAGES; i++) staging.put("pages/" + i + ".html", page(i, i < changed ? times : 0));
            return staging.commit(workers).value().orElseThrow();
        }
    }

    private static byte[] page(int number, int version) {
        byte[] page = new byte[1 << 14];
        byte[] start = ("page " + number + " as of " + version).getBytes(StandardCharsets.UTF_8);
        System.arraycopy(start, 0, page, 0, start.length);
        return page;
    }
}
