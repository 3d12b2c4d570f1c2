package jejak.read.copy;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import jejak.model.CopyText;

/** Plain text. A form feed ends a page, as in what {@code pdftotext} writes. */
final class PlainCopy {
    // what Windows and old mail programs write where it is not UTF-8; unlike ISO 8859-1 it has quotation marks
    private static final Charset FALLBACK = Charset.forName("windows-1252");

    private PlainCopy() {}

    static CopyText words(byte[] bytes) {
        String text = decoded(bytes);
        if (text.indexOf('\f') < 0) return CopyText.of(Transcript.plain(text), true);
        List<CopyText.Page> pages = new ArrayList<>();
        for (String page : text.split("\f", -1)) pages.add(new CopyText.Page("", Transcript.plain(page)));
        // the last page of pdftotext ends with a form feed too
        int last = pages.size() - 1;
        if (pages.get(last).text().isBlank()) pages.remove(last);
        return new CopyText(pages, true, false);
    }

    /** By its byte order mark, else as UTF-8 if it is that. */
    static String decoded(byte[] bytes) {
        if (starts(bytes, 0xef, 0xbb, 0xbf)) return new String(bytes, 3, bytes.length - 3, StandardCharsets.UTF_8);
        if (starts(bytes, 0xff, 0xfe)) return new String(bytes, 2, bytes.length - 2, StandardCharsets.UTF_16LE);
        if (starts(bytes, 0xfe, 0xff)) return new String(bytes, 2, bytes.length - 2, StandardCharsets.UTF_16BE);
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException e) {
            return new String(bytes, FALLBACK); // no fault: a copy is kept as it was found
        }
    }

    private static boolean starts(byte[] bytes, int... mark) {
        if (bytes.length < mark.length) return false;
        for (int i = 0; i < mark.length; i++) if ((bytes[i] & 0xff) != mark[i]) return false;
        return true;
    }
}
