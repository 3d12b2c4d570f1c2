package jejak.build;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.File;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.zip.CRC32;
import jejak.card.Faces;
import jejak.model.Theme;
import jejak.render.Assets;
import jejak.render.Templates;
import jejak.render.plate.Mould;
import jejak.words.Vocabulary;

/**
 * The look inside the program, made ready beforehand: to read it from a file takes a small part of the time of making it,
 * which is a seventh of all that a build of fifty events takes.
 *
 * <p>The launcher has it written where it records the archive of classes, and says where by a system property. Without one,
 * or where the file is damaged or another program's, the look is made as ever.
 */
public final class LookFile {
    private static final String PROPERTY = "jejak.look";

    private LookFile() {}

    /** @param arguments the file to write */
    public static void main(String[] arguments) throws IOException {
        write(Path.of(arguments[0]), program());
    }

    /** The look of this program, where there is a file of it. */
    static Optional<Look> find() {
        String file = System.getProperty(PROPERTY);
        return file == null ? Optional.empty() : read(Path.of(file), program());
    }

    private static File program() {
        return new File(System.getProperty("java.class.path"));
    }

    static void write(Path file, File program) throws IOException {
        Look look = Look.made();
        look.templates().ready();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        DataOutputStream out = new DataOutputStream(bytes);
        out.writeLong(program.length());
        out.writeLong(program.lastModified());
        write(out, look.theme().files());
        write(out, look.assets().files());
        out.writeUTF(look.assets().stylesheet());
        out.writeUTF(look.assets().script());
        out.writeUTF(look.assets().icon());
        look.templates().mould().write(out);
        Faces.write(out);
        out.writeLong(sum(bytes.toByteArray(), bytes.size()));
        Files.write(file, bytes.toByteArray());
    }

    static Optional<Look> read(Path file, File program) {
        try {
            byte[] bytes = Files.readAllBytes(file);
            if (!isWhole(bytes)) return Optional.empty();
            DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes));
            if (in.readLong() != program.length() || in.readLong() != program.lastModified()) return Optional.empty();
            Theme theme = new Theme(files(in));
            Assets assets = new Assets(files(in), in.readUTF(), in.readUTF(), in.readUTF());
            Templates templates = Templates.ofSound(theme.files(), Mould.read(in));
            return Optional.of(new Look(theme, templates, assets, Faces.read(in), new Vocabulary(), List.of()));
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    private static boolean isWhole(byte[] bytes) {
        int end = bytes.length - Long.BYTES;
        return end >= 0 && ByteBuffer.wrap(bytes).getLong(end) == sum(bytes, end);
    }

    private static long sum(byte[] bytes, int end) {
        CRC32 sum = new CRC32();
        sum.update(bytes, 0, end);
        return sum.getValue();
    }

    private static void write(DataOutputStream out, SortedMap<String, byte[]> files) throws IOException {
        out.writeInt(files.size());
        for (var file : files.entrySet()) {
            out.writeUTF(file.getKey());
            out.writeInt(file.getValue().length);
            out.write(file.getValue());
        }
    }

    private static SortedMap<String, byte[]> files(DataInputStream in) throws IOException {
        SortedMap<String, byte[]> files = new TreeMap<>();
        for (int left = in.readInt(); left > 0; left--) files.put(in.readUTF(), in.readNBytes(in.readInt()));
        return files;
    }
}
