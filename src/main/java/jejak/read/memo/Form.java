package jejak.read.memo;

/** How values of one type are kept. */
interface Form {
    void write(Object value, Ink out);

    /** @throws RuntimeException where the bytes are no value of the type */
    Object read(Lens in);
}
