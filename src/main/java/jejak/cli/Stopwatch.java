package jejak.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import jejak.build.Progress;

/** Notes when each stage began, and passes everything on. */
final class Stopwatch implements Progress {
    private final Progress next;
    private final List<Lap> laps = new ArrayList<>();

    private record Lap(String name, long started) {}

    Stopwatch(Progress next) {
        this.next = next;
    }

    @Override
    public synchronized void stage(String name, int total) {
        laps.add(new Lap(name, System.nanoTime()));
        next.stage(name, total);
    }

    @Override
    public void step() {
        next.step();
    }

    /** One line a stage, in milliseconds. */
    synchronized String report() {
        long end = System.nanoTime();
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < laps.size(); i++) {
            long until = i + 1 < laps.size() ? laps.get(i + 1).started : end;
            out.append(String.format(
                    Locale.ROOT, "%-10s %6d ms%n", laps.get(i).name, (until - laps.get(i).started) / 1_000_000));
        }
        return out.toString();
    }
}
