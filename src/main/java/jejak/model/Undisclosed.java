package jejak.model;

/** There is an amount, and no source gives it. */
public record Undisclosed() implements Amount {
    static final String WORD = "undisclosed";

    @Override
    public String text() {
        return WORD;
    }
}
