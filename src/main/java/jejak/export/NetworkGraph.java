package jejak.export;

import java.io.OutputStream;
import java.util.List;
import javax.xml.stream.XMLStreamException;
import jejak.model.Actor;
import jejak.site.Paths;
import jejak.site.Site;
import jejak.site.Ties;
import jejak.words.Messages;

/**
 * {@code data/network.gexf} (GEXF 1.2draft, for Gephi) and {@code data/network.graphml} (GraphML 1.0): who is found together
 * with whom, as the page of the network has it. Edges have no direction; their weight is the number of shared events and
 * letters, whose ids they name.
 */
final class NetworkGraph implements Exporter {
    private static final String GEXF = "http://www.gexf.net/1.2draft";
    private static final String GRAPHML = "http://graphml.graphdrawing.org/xmlns";

    @Override
    public List<Export> exports(Site site, Messages words) {
        if (!Exporter.isFirst(site, words.lang())) return List.of();
        return List.of(
                new Export("data/network.gexf", out -> gexf(site, out)),
                new Export("data/network.graphml", out -> graphml(site, out)));
    }

    private static void gexf(Site site, OutputStream out) {
        Xml.document(out, xml -> {
            xml.root("gexf", GEXF, "version", "1.2");
            xml.open("graph", "defaultedgetype", "undirected", "mode", "static");
            xml.open("attributes", "class", "node");
            for (String name : List.of("kind", "path"))
                xml.empty("attribute", "id", name, "title", name, "type", "string");
            xml.close();
            xml.open("attributes", "class", "edge");
            for (String name : List.of("events", "letters"))
                xml.empty("attribute", "id", name, "title", name, "type", "string");
            xml.close();
            xml.open("nodes");
            for (Actor actor : site.actors()) {
                xml.open("node", "id", actor.id().text(), "label", actor.title().original());
                xml.open("attvalues");
                xml.empty("attvalue", "for", "kind", "value", actor.actorKind().word());
                xml.empty("attvalue", "for", "path", "value", Paths.of(actor));
                xml.close().close();
            }
            xml.close();
            xml.open("edges");
            int number = 0;
            for (Ties.Pair pair : site.ties()) {
                xml.open(
                        "edge",
                        "id",
                        "" + number++,
                        "source",
                        pair.a().id().text(),
                        "target",
                        pair.b().id().text(),
                        "weight",
                        "" + pair.weight());
                xml.open("attvalues");
                xml.empty("attvalue", "for", "events", "value", events(pair));
                xml.empty("attvalue", "for", "letters", "value", letters(pair));
                xml.close().close();
            }
            xml.close().close().close();
        });
    }

    private static void graphml(Site site, OutputStream out) {
        Xml.document(out, xml -> {
            xml.root("graphml", GRAPHML);
            for (String name : List.of("label", "kind", "path"))
                xml.empty("key", "id", name, "for", "node", "attr.name", name, "attr.type", "string");
            xml.empty("key", "id", "weight", "for", "edge", "attr.name", "weight", "attr.type", "int");
            for (String name : List.of("events", "letters"))
                xml.empty("key", "id", name, "for", "edge", "attr.name", name, "attr.type", "string");
            xml.open("graph", "id", "network", "edgedefault", "undirected");
            for (Actor actor : site.actors()) {
                xml.open("node", "id", actor.id().text());
                data("label", actor.title().original(), xml);
                data("kind", actor.actorKind().word(), xml);
                data("path", Paths.of(actor), xml);
                xml.close();
            }
            for (Ties.Pair pair : site.ties()) {
                xml.open(
                        "edge",
                        "source",
                        pair.a().id().text(),
                        "target",
                        pair.b().id().text());
                data("weight", "" + pair.weight(), xml);
                data("events", events(pair), xml);
                data("letters", letters(pair), xml);
                xml.close();
            }
            xml.close().close();
        });
    }

    private static void data(String key, String value, Xml xml) throws XMLStreamException {
        xml.text("data", value, "key", key);
    }

    private static String events(Ties.Pair pair) {
        return Table.list(pair.events().stream().map(e -> e.id().text()));
    }

    private static String letters(Ties.Pair pair) {
        return Table.list(pair.letters().stream().map(s -> s.id().text()));
    }
}
