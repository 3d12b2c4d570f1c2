package jejak.cli;

import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Optional;

/** Standard output, which remembers what went wrong with it: {@link java.io.PrintStream} tells only that something did. */
final class Stdout extends FilterOutputStream {
    private IOException fault;

    Stdout() {
        this(new FileOutputStream(FileDescriptor.out));
    }

    Stdout(OutputStream to) {
        super(new BufferedOutputStream(to));
    }

    @Override
    public void write(int b) throws IOException {
        write(new byte[] {(byte) b}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int from, int length) throws IOException {
        try {
            out.write(bytes, from, length);
        } catch (IOException e) {
            throw noted(e);
        }
    }

    @Override
    public void flush() throws IOException {
        try {
            out.flush();
        } catch (IOException e) {
            throw noted(e);
        }
    }

    private IOException noted(IOException e) {
        if (fault == null) fault = e;
        return e;
    }

    /**
     * What to say of it. Empty where all was written; no words where whoever read it has gone, as {@code head} does when it
     * has seen enough.
     */
    Optional<String> complaint() {
        if (fault == null) return Optional.empty();
        String why = String.valueOf(fault.getMessage());
        return Optional.of(why.contains("Broken pipe") ? "" : "jejak: standard output cannot be written to: " + why);
    }
}
