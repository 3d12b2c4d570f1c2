package jejak.build;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import jejak.card.Faces;
import jejak.diagnostic.Diagnostic;
import jejak.diagnostic.Outcome;
import jejak.model.Theme;
import jejak.read.ThemeReader;
import jejak.render.Assets;
import jejak.render.Templates;
import jejak.render.plate.Mould;
import jejak.words.Vocabulary;

/** The theme, ready for use: everything of a site that does not come from {@code content/}. */
record Look(Theme theme, Templates templates, Assets assets, Faces faces, Vocabulary words, List<Diagnostic> faults) {

    static Look read(Path source) {
        return read(source, builtIn());
    }

    /** The same, where the one inside the program is at hand. */
    static Look read(Path source, Look builtIn) {
        Outcome<Theme> theme = ThemeReader.read(source, builtIn.theme);
        return theme.diagnostics().isEmpty() && builtIn.isOf(theme.value()) ? builtIn : of(theme, builtIn);
    }

    /** The theme inside the program, which tests hold to be without faults. */
    static Look builtIn() {
        return LookFile.find().orElseGet(Look::made);
    }

    /** The same, made of the theme's files. */
    static Look made() {
        Theme theme = ThemeReader.builtIn();
        return new Look(
                theme,
                Templates.ofSound(theme.files(), new Mould()),
                Assets.of(theme),
                new Faces(),
                new Vocabulary(),
                List.of());
    }

    /** The same object where no file of the theme is another: to read the templates again would take longer than all else. */
    Look again(Path source) {
        Outcome<Theme> now = ThemeReader.read(source);
        return isOf(now.value()) ? this : of(now, this);
    }

    private static Look of(Outcome<Theme> theme, Look before) {
        Outcome<Templates> templates = Templates.of(theme.value().files());
        List<Diagnostic> faults = new ArrayList<>(theme.diagnostics());
        faults.addAll(templates.diagnostics());
        return new Look(
                theme.value(),
                templates.value(),
                Assets.of(theme.value()),
                before.faces,
                before.words,
                List.copyOf(faults));
    }

    /** Whether no file of the theme is another. */
    boolean isOf(Theme other) {
        if (!theme.files().keySet().equals(other.files().keySet())) return false;
        Iterator<Map.Entry<String, byte[]>> theirs = other.files().entrySet().iterator();
        for (byte[] mine : theme.files().values())
            if (!Arrays.equals(mine, theirs.next().getValue())) return false;
        return true;
    }
}
