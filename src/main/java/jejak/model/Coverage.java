package jejak.model;

import java.util.List;

/**
 * A source taken apart: the page shows for each of these parts where on the site it is cited.
 *
 * @param parts as locators name them, {@code bullet 6}, in the order in which they are shown
 */
public record Coverage(Ref source, List<Located<String>> parts) {
    public Coverage {
        parts = List.copyOf(parts);
    }
}
