package jejak.export;

import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Stream;
import jejak.model.Worded;
import jejak.site.Site;

/**
 * A table of the site: a row a thing, a column a fact. It is declared once; the CSV file and its description in {@code
 * data/datapackage.json} both come from that.
 *
 * @param name of the file and the resource
 * @param about what a row is
 * @param key the columns that tell one row from another
 * @param links to other tables
 */
record Table<T>(
        String name,
        String about,
        List<String> key,
        List<Link> links,
        List<Column<T>> columns,
        Function<Site, List<T>> rows) {

    Table {
        key = List.copyOf(key);
        links = List.copyOf(links);
        columns = List.copyOf(columns);
    }

    /** Ids in a column of this table are those of another. */
    record Link(String column, String table, String field) {}

    /** @param cell empty where the fact is not known */
    record Column<T>(String name, Type type, String about, BiFunction<T, Site, String> cell) {}

    /** Types of Frictionless Table Schema v1. */
    enum Type implements Worded {
        STRING,
        INTEGER,
        NUMBER,
        BOOLEAN,
        DATE
    }

    String path() {
        return "data/" + name + ".csv";
    }

    static <T> Column<T> column(String name, Type type, String about, BiFunction<T, Site, String> cell) {
        return new Column<>(name, type, about, cell);
    }

    /** Several values in one cell; none of ours has a semicolon in it. */
    static String list(Stream<String> values) {
        return String.join(";", values.toList());
    }
}
