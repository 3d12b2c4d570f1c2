package jejak.read.memo;

import java.util.LinkedHashMap;
import java.util.Map;

/** A map by its entries, in their order. */
final class MapForm implements Form {
    private final Form key;
    private final Form value;

    MapForm(Form key, Form value) {
        this.key = key;
        this.value = value;
    }

    @Override
    public void write(Object map, Ink out) {
        Map<?, ?> entries = (Map<?, ?>) map;
        out.number(entries.size());
        for (Map.Entry<?, ?> entry : entries.entrySet()) {
            key.write(entry.getKey(), out);
            value.write(entry.getValue(), out);
        }
    }

    @Override
    public Object read(Lens in) {
        int count = in.count();
        Map<Object, Object> entries = new LinkedHashMap<>();
        for (int i = 0; i < count; i++) {
            Object k = key.read(in);
            entries.put(k, value.read(in));
        }
        return entries;
    }
}
