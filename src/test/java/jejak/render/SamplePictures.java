package jejak.render;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import jejak.render.picture.Flow;
import jejak.render.picture.FlowChart;
import jejak.render.picture.Mark;
import jejak.render.picture.MoneyChart;
import jejak.render.view.Figure;
import jejak.render.view.Marks;

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
