package jejak.bench;

import java.util.concurrent.TimeUnit;
import jejak.model.Amount;
import jejak.model.Edtf;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** The spellings that authors use for dates and sums. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class ValueBenchmark {
    /** A date and an amount each; the last ones are faults, for which what was meant is guessed. */
    @Param({"2015-12-11|1000000000 USD", "2015-05~/2015-09|40..60m USD", "early 2018|some 7 million"})
    public String spelling;

    @Benchmark
    public Object date() {
        return Edtf.parse(spelling.substring(0, spelling.indexOf('|')));
    }

    @Benchmark
    public Object money() {
        return Amount.parse(spelling.substring(spelling.indexOf('|') + 1), false);
    }
}
