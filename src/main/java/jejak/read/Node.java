package jejak.read;

import java.util.List;
import jejak.model.Lang;

/** A value and what each translation lays over it. */
record Node(Yaml yaml, List<Overlay> overlays) {
    Node {
        overlays = List.copyOf(overlays);
    }

    record Overlay(Lang lang, Yaml yaml) {}

    static Node of(Yaml yaml) {
        return new Node(yaml, List.of());
    }
}
