package jejak.read.copy;

/** What keeps the words of a file from being read, to be said after "cannot be read:". */
final class UnreadableCopy extends Exception {
    private static final long serialVersionUID = 1;

    UnreadableCopy(String why) {
        super(why);
    }
}
