package jejak.golden;

import java.nio.file.Path;

/** Folders below {@code target/} that no two processes of a test run share: Surefire runs one process a core. */
public final class OfThisProcess {
    private OfThisProcess() {}

    /** {@code target/NAME}, followed by the number Surefire gave this process where it runs several. */
    public static Path folder(String name) {
        String number = System.getProperty("jejak.process", "1");
        return Path.of("target", number.equals("1") ? name : name + "-" + number);
    }
}
