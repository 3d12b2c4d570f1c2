package jejak.render;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import jejak.render.picture.Flow;
import jejak.render.picture.FlowChart;
import jejak.render.picture.HopChart;
import jejak.render.picture.Mark;
import jejak.render.picture.MoneyChart;
import jejak.render.picture.RoleChart;
import jejak.render.picture.Step;
import jejak.render.picture.Tie;
import jejak.render.picture.TieChart;
import jejak.render.view.Figure;
import jejak.render.view.Marks;
import jejak.render.view.NetworkView;

/** Pictures of what is hard to set: names as long as ministries have, words without spaces, many rows, one row. */
final class SamplePictures {
    static final List<String> NAMES = List.of(
            "Kementerian Koordinator Bidang Kemaritiman dan Investasi Republik Indonesia",
            "Raden Mas Pandji Sosrokartono Djajadiningrat Koesoemonegoro",
            "中华人民共和国国家发展和改革委员会高技术产业司人工智能处",
            "وزارة الاتصالات وتقنية المعلومات",
            "Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft",
            "OpenAI",
            "WWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWW",
            "X");
    private static final List<String> COLUMNS =
            List.of("moved", "promised", "talked_about", "did_not_happen", "reported", "moved is-said is-disputed");

    private SamplePictures() {}

    static String name(int i) {
        return NAMES.get(i % NAMES.size());
    }

    static Figure money(String id, int rows) {
        List<Mark> marks = new ArrayList<>();
        for (int i = 0; i < rows; i++) {
            double low = 2 + i * 7 % 10;
            String classes = COLUMNS.get(i % COLUMNS.size());
            String column = classes.split(" ")[0];
            marks.add(new Mark(
                    i == rows - 1 && rows > 1 ? "Tanpa tanggal" : Integer.toString(2015 + i / 5),
                    name(i) + " \u2192 " + name(i + 3),
                    "antara 11 Desember 2015 dan 3 Februari 2016, tidak pasti \u00b7 dikatakan berpindah \u00b7 sumbangan",
                    i % 3 == 0 ? "lebih dari Rp1.234.567.890.123,50 sampai Rp9.876.543.210.987,25 sebulan" : "US$10m",
                    classes,
                    column.equals("reported") ? "reported_sum" : column,
                    i % 4 == 1 ? OptionalDouble.empty() : OptionalDouble.of(low),
                    i % 4 == 2 ? OptionalDouble.empty() : OptionalDouble.of(low + i % 5),
                    "#" + id));
        }
        return figure(id, MoneyChart.of(id, marks, e -> "Rp 1" + "0".repeat(e % 4) + " miliar"));
    }

    static Figure flows(String id, int rows) {
        List<Flow> flows = new ArrayList<>();
        for (int i = 0; i < rows; i++) {
            double low = StrictMath.pow(10, i % 7);
            flows.add(new Flow(
                    name(i / 2),
                    name(i * 3 + 1),
                    i % 2 == 0 ? "paling sedikit Rp1.234.567.890.123,50" : "US$10m",
                    "sumbangan, dikatakan berpindah, 12 baris",
                    COLUMNS.get(i % 2),
                    i % 5 == 1 ? OptionalDouble.empty() : OptionalDouble.of(low),
                    i % 5 == 2 ? OptionalDouble.empty() : OptionalDouble.of(low * 3),
                    "#" + id));
        }
        return figure(id, FlowChart.of(id, flows));
    }

    /** A way of so many steps that fork and join. */
    static Figure way(String id, int count) {
        List<Step> steps = new ArrayList<>();
        List<Step.Line> lines = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            List<Step.Name> names = new ArrayList<>();
            for (int n = 0; n <= i % 3; n++) names.add(new Step.Name(name(i + n), "", "#" + id));
            boolean isHop = i % 4 == 3;
            steps.add(new Step(
                    "Formulir pajak, Tionghoa (sederhana)",
                    i % 2 == 0 ? "" : name(i) + ", 100.000 sampai 200.000 dolar setahun",
                    "",
                    isHop ? "besarnya berubah di sini" : "",
                    isHop ? "is-hop" : i == 4 ? "is-self" : "is-cited",
                    names));
            if (i > 0) lines.add(new Step.Line((i - 1) / 2, i));
            if (i > 3) lines.add(new Step.Line(i - 3, i));
        }
        return figure(id, HopChart.of(id, steps, lines, "juga dari"));
    }

    static Figure ties(String id, int count) {
        List<Tie.Node> nodes = new ArrayList<>();
        for (int i = 0; i < count; i++) nodes.add(new Tie.Node(name(i), "", "#" + id, i * 3));
        List<Tie> ties = new ArrayList<>();
        for (int i = 1; i < count; i++) {
            ties.add(new Tie(i / 3, i, 1 + 40 / i, "#" + id, name(i) + ", " + name(i / 3) + ": 3 peristiwa"));
        }
        return figure(id, TieChart.of(id, nodes, ties));
    }

    static Figure roles(String id, int count) {
        List<RoleChart.Role> roles = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            roles.add(new RoleChart.Role(
                    "anggota Dewan Pengarah Nasional Percepatan Transformasi, " + name(i),
                    "",
                    "dari sekitar Desember 2015 hingga 20 Februari 2018, tidak pasti",
                    i % 3 == 0 ? OptionalDouble.empty() : OptionalDouble.of(2015 + i / 9.0),
                    i % 4 == 0 ? OptionalDouble.empty() : OptionalDouble.of(2016 + i / 7.0),
                    i % 2 == 0,
                    i % 2 == 1));
        }
        RoleChart.Years years = new RoleChart.Years(count == 1 ? 1896 : 2015, 2027);
        return figure(id, RoleChart.of(id, years, roles, List.of(2015.1, 2015.1, 2026.9), "Peristiwa di situs ini"));
    }

    static NetworkView network(int count) {
        return new NetworkView(
                SampleMarks.frame("en", "ltr", "network", "Network", "", count == 0),
                SampleMarks.NO_PROSE,
                "152 ties",
                count == 0 ? Figure.NONE : ties("network", count),
                count == 0 ? Figure.NONE.table() : table(),
                "1,204 weaker ties are listed in the data alone (GraphML).",
                "#main",
                List.of());
    }

    static Figure figure(String id, List<Figure.Drawing> drawings) {
        return new Figure(id, "A picture", "What it shows in a sentence.", "How to read it.", drawings, table());
    }

    private static Figure.Table table() {
        Figure.Cell amount = Figures.figure(new Marks.Chip("US$10m", "#main", ""));
        Figure.Cell two = Figures.cells(List.of(new Marks.Chip(name(0), "#main", ""), new Marks.Chip(name(2), "", "")));
        return new Figure.Table(
                List.of(new Figure.Head("Who", false), new Figure.Head("Amount", true), new Figure.Head("Mark", false)),
                List.of(new Figure.Row("", "", List.of(two, amount, Figures.cell(SampleMarks.status("reported"))))));
    }
}
