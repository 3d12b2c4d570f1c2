package jejak.read;

import java.util.List;
import jejak.model.Lang;

/** A value and what each translation lays over it. */
record Node(Yaml yaml, List<Overlay> overlays) {
    Node {
        overlays = List.copyOf(overlays);
    }

    record Overlay(Lang lang, Yaml yaml) {}

    /** Whether a translation has something here: nothing is laid over by nothing. */
    static boolean isToLay(Yaml yaml) {
        return !yaml.isBlank() && !(yaml instanceof Yaml.Refused);
    }

    static Node of(Yaml yaml) {
        return new Node(yaml, List.of());
    }
}
