package jejak.model;

import jejak.model.Parsed.Bad;

/** What can be wrong with a date, in words. */
final class DateFault {
    static final String BAD_DATE = "bad-date";
    static final String HAS_TIME = "date-has-time";

    static final String FORMS = "write it as EDTF, e.g. `2015-05-25`, `2015-11`, `2015-11~` or `2017-09-20/2017-09-22`";

    private DateFault() {}

    static <T> Bad<T> at(int from, int to, String message, String help) {
        return new Bad<>(BAD_DATE, message, help, from, to - from);
    }

    static <T> Bad<T> empty(String text) {
        return at(0, text.length(), "the date is empty", "write a date, or `XXXX` for undated");
    }

    static <T> Bad<T> tooLong(String text) {
        String message = "a date has at most " + EdtfParser.LONGEST + " characters, this one " + text.length();
        return at(0, text.length(), message, FORMS);
    }

    static <T> Bad<T> malformed(String text, int from, int to) {
        return at(from, to, Quoted.of(text.substring(from, to)) + " is not a date in EDTF", FORMS);
    }

    static <T> Bad<T> yearTooFar(int from, int to) {
        return at(from, to, "the year is beyond 999999999", "write a year nearer to us");
    }

    static <T> Bad<T> reversed(String text, int slash) {
        String start = text.substring(0, slash);
        String end = text.substring(slash + 1);
        return at(
                slash + 1,
                text.length(),
                "the interval ends before it starts: `" + end + "` is before `" + start + "`",
                "write `" + end + "/" + start + "`, or check the source");
    }
}
