package jejak.cli;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import jejak.build.BuildCode;
import jejak.check.CheckCode;
import jejak.diagnostic.Code;
import jejak.links.LinkCode;
import jejak.publish.PublishCode;
import jejak.read.ReadCode;
import jejak.read.copy.CopyCode;
import jejak.read.markdown.MarkdownCode;
import jejak.render.RenderCode;
import jejak.scaffold.ImportCode;
import jejak.site.SiteCode;

/** Every code of every stage, by tag: what {@code explain} and the reference page are made of. */
public final class Codes {
    private Codes() {}

    public static final List<Code> ALL = all();

    public static Optional<Code> of(String tag) {
        return ALL.stream().filter(c -> c.tag().equals(tag)).findFirst();
    }

    private static List<Code> all() {
        List<Code> all = new ArrayList<>();
        all.addAll(Arrays.asList(ReadCode.values()));
        all.addAll(Arrays.asList(MarkdownCode.values()));
        all.addAll(Arrays.asList(CopyCode.values()));
        all.addAll(Arrays.asList(SiteCode.values()));
        all.addAll(Arrays.asList(RenderCode.values()));
        all.addAll(Arrays.asList(CheckCode.values()));
        all.addAll(Arrays.asList(LinkCode.values()));
        all.addAll(Arrays.asList(PublishCode.values()));
        all.addAll(Arrays.asList(BuildCode.values()));
        all.addAll(Arrays.asList(ImportCode.values()));
        all.sort(Comparator.comparing(Code::tag));
        return List.copyOf(all);
    }
}
