package jejak.render.plate;

/** Something only Pebble can print or put a name to. It carries nothing: Pebble prints the page again and says what it is. */
final class Unprintable extends RuntimeException {
    private static final long serialVersionUID = 1;

    Unprintable() {
        super(null, null, false, false);
    }
}
