package jejak.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.TreeSet;
import jejak.golden.BuiltSite;
import org.jgrapht.Graph;
import org.jgrapht.graph.DefaultWeightedEdge;
import org.jgrapht.graph.builder.GraphTypeBuilder;
import org.jgrapht.nio.BaseEventDrivenImporter;
import org.jgrapht.nio.GraphImporter;
import org.jgrapht.nio.gexf.SimpleGEXFImporter;
import org.jgrapht.nio.graphml.SimpleGraphMLImporter;
import org.jgrapht.util.SupplierUtil;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** {@code data/network.gexf} and {@code data/network.graphml}, read by JGraphT, which holds each against its format's schema. */
class NetworkGraphTest {
    @RegisterExtension
    static final BuiltSite GOLDEN = BuiltSite.golden();

    @RegisterExtension
    static final BuiltSite OWN = BuiltSite.own();

    @Test
    void both_formats_hold_the_same_graph_and_it_is_the_one_of_the_page() {
        for (BuiltSite site : java.util.List.of(GOLDEN, OWN)) {
            SimpleGEXFImporter<String, DefaultWeightedEdge> gexf = new SimpleGEXFImporter<>();
            gexf.setSchemaValidation(true);
            SimpleGraphMLImporter<String, DefaultWeightedEdge> graphml = new SimpleGraphMLImporter<>();
            graphml.setSchemaValidation(true);
            graphml.setEdgeWeightAttributeName("weight");
            Set<String> there = edges(site, "data/network.gexf", gexf, gexf, "label");
            Set<String> here = edges(site, "data/network.graphml", graphml, graphml, "label");
            assertThat(here).isEqualTo(there).isNotEmpty();
            assertThat(site.page("network.html").select("tbody tr")).hasSize(here.size());
        }
    }

    /** "name of one, name of other, weight" of each edge. */
    private static Set<String> edges(
            BuiltSite site,
            String path,
            GraphImporter<String, DefaultWeightedEdge> importer,
            BaseEventDrivenImporter<String, DefaultWeightedEdge> events,
            String name) {
        Graph<String, DefaultWeightedEdge> graph = GraphTypeBuilder.<String, DefaultWeightedEdge>undirected()
                .weighted(true)
                .allowingMultipleEdges(false)
                .allowingSelfLoops(false)
                .vertexSupplier(SupplierUtil.createStringSupplier())
                .edgeSupplier(SupplierUtil.createDefaultWeightedEdgeSupplier())
                .buildGraph();
        java.util.Map<String, String> names = new java.util.HashMap<>();
        events.addVertexAttributeConsumer((key, value) -> {
            if (key.getSecond().equals(name)) names.put(key.getFirst(), value.getValue());
        });
        importer.importGraph(
                graph, new InputStreamReader(new ByteArrayInputStream(site.bytes(path)), StandardCharsets.UTF_8));
        assertThat(graph.vertexSet()).hasSameSizeAs(names.keySet()).isNotEmpty();
        Set<String> edges = new TreeSet<>();
        for (DefaultWeightedEdge edge : graph.edgeSet()) {
            Set<String> ends =
                    new TreeSet<>(Set.of(names.get(graph.getEdgeSource(edge)), names.get(graph.getEdgeTarget(edge))));
            edges.add(ends + " " + graph.getEdgeWeight(edge));
        }
        return edges;
    }
}
