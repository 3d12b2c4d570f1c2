package jejak.model;

import jejak.model.Parsed.Bad;

/** Guesses what an author meant who wrote a date as people do. */
final class DateSlips {
    private DateSlips() {}

    static Bad<Edtf> explain(String text, Bad<Edtf> fault) {
        return fault;
    }
}
