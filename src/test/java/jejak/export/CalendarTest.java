package jejak.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import jejak.golden.BuiltSite;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.Component;
import net.fortuna.ical4j.model.component.VEvent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** {@code calendar.ics}, read by iCal4j. */
class CalendarTest {
    @RegisterExtension
    static final BuiltSite GOLDEN = BuiltSite.golden();

    @RegisterExtension
    static final BuiltSite OWN = BuiltSite.own();

    @Test
    void a_calendar_program_takes_it_in_each_language() throws Exception {
        for (BuiltSite site : List.of(GOLDEN, OWN)) {
            for (String lang : List.of("", "id/")) {
                Calendar calendar = read(site.bytes(lang + "calendar.ics"));
                assertThat(calendar.validate().getEntries()).isEmpty();
                assertThat(events(calendar)).isNotEmpty();
            }
        }
    }

    @Test
    void a_day_is_a_day_and_what_is_less_exact_lies_over_all_it_can_be() throws Exception {
        Map<String, VEvent> events = events(read(OWN.bytes("calendar.ics")));
        VEvent day = events.get("counteroffers-and-raise");
        assertThat(value(day, "DTSTART")).isEqualTo("20151211");
        assertThat(value(day, "DTEND")).isEqualTo("20151212");
        VEvent about = events(read(GOLDEN.bytes("calendar.ics"))).get("ferry-paid");
        assertThat(value(about, "DTSTART")).isEqualTo("20181101");
        assertThat(value(about, "DTEND")).isEqualTo("20181201");
        assertThat(value(about, "DESCRIPTION")).startsWith("about November 2018");
        assertThat(value(about, "SUMMARY")).isEqualTo("The ferry is paid for & the yard says “in full”");
    }

    @Test
    void every_line_is_at_most_75_octets_and_whole_characters() {
        String text = OWN.text("id/calendar.ics");
        assertThat(text).doesNotContain("\ufffd").endsWith("END:VCALENDAR\r\n");
        for (String line : text.split("\r\n", -1))
            assertThat(line.getBytes(StandardCharsets.UTF_8).length).isLessThanOrEqualTo(75);
    }

    @Test
    void words_that_mean_something_to_calendars_are_escaped_and_long_ones_folded() throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ContentLines lines = new ContentLines(out);
        String words = "a;b,c\\d\ne\u0007\u00e9".repeat(12) + "\ud83d\ude00".repeat(30);
        for (String line : List.of("BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:x", "BEGIN:VEVENT", "UID:1"))
            lines.put(line.substring(0, line.indexOf(':')), line.substring(line.indexOf(':') + 1));
        lines.put("DTSTAMP", "20200101T000000Z");
        lines.put("DTSTART;VALUE=DATE", "20200101");
        lines.text("SUMMARY", words);
        lines.put("END", "VEVENT");
        lines.put("END", "VCALENDAR");
        VEvent event = events(read(out.toByteArray())).get("1");
        assertThat(value(event, "SUMMARY")).isEqualTo(words.replace("\u0007", ""));
    }

    private static Calendar read(byte[] bytes) throws Exception {
        return new CalendarBuilder().build(new ByteArrayInputStream(bytes));
    }

    private static Map<String, VEvent> events(Calendar calendar) {
        Map<String, VEvent> events = new TreeMap<>();
        for (VEvent event : calendar.<VEvent>getComponents(Component.VEVENT)) {
            String uid = event.getUid().orElseThrow().getValue();
            events.put(uid.replaceAll("@.*", ""), event);
        }
        return events;
    }

    private static String value(VEvent event, String property) {
        return event.getProperty(property).orElseThrow().getValue();
    }
}
