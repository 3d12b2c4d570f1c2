package jejak.export;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import jejak.model.Edtf;

/** Dates for readers that know no EDTF. */
final class JsonDates {
    private JsonDates() {}

    /** The first and last day it can be; an open end is left out. */
    static void span(Edtf date, JsonGenerator json) throws IOException {
        if (!date.startsOpen())
            json.writeStringField("earliest", date.earliest().toString());
        if (!date.endsOpen()) json.writeStringField("latest", date.latest().toString());
        json.writeBooleanField("exact", date.isExactDay());
    }
}
