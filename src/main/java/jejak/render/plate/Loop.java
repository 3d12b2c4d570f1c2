package jejak.render.plate;

/** What a template may ask of the loop it is in. */
final class Loop {
    private final int length;
    private int index;

    Loop(int length) {
        this.length = length;
    }

    void at(int next) {
        index = next;
    }

    Object get(String name) {
        return switch (name) {
            case "index" -> index;
            case "first" -> index == 0;
            case "last" -> index == length - 1;
            default -> throw new Unprintable();
        };
    }
}
