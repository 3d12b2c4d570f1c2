package jejak.render.plate;

import io.pebbletemplates.pebble.node.BlockNode;
import io.pebbletemplates.pebble.node.BodyNode;
import io.pebbletemplates.pebble.node.ExtendsNode;
import io.pebbletemplates.pebble.node.ImportNode;
import io.pebbletemplates.pebble.node.MacroNode;
import io.pebbletemplates.pebble.node.RenderableNode;
import io.pebbletemplates.pebble.node.RootNode;
import io.pebbletemplates.pebble.node.TextNode;
import io.pebbletemplates.pebble.node.expression.Expression;
import io.pebbletemplates.pebble.node.expression.LiteralStringExpression;
import io.pebbletemplates.pebble.template.PebbleTemplateImpl;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;

/**
 * Makes plates of templates that Pebble has read: layouts, includes and macros joined, names resolved, text encoded.
 *
 * <p>Only what the theme needs is known here, and only what means the same in every order of evaluation. A template with
 * anything else has no plate, and Pebble prints its pages as before; so a site's own templates may use all of Pebble.
 *
 * <p>For one thread at a time.
 */
public final class Plates {
    private final Function<String, PebbleTemplateImpl> templates;
    private final Mould mould;
    private final Caster caster;
    private final Map<List<String>, Nodes> inside = new HashMap<>();

    /**
     * @param templates by name; throws where there is none
     * @param mould what is known of them already; all others are added to it
     */
    public Plates(Function<String, PebbleTemplateImpl> templates, Mould mould) {
        this.templates = templates;
        this.mould = mould;
        this.caster = new Caster(mould);
    }

    public Optional<Plate> of(String template) {
        OptionalInt part = mould.pages().get(template);
        if (part == null) {
            part = part(template);
            mould.pages().put(template, part);
        }
        return part.isEmpty() ? Optional.empty() : Optional.of(new Plate(caster.part(part.getAsInt())));
    }

    private OptionalInt part(String template) {
        try {
            Map<String, BlockNode> blocks = new HashMap<>();
            List<String> imports = new ArrayList<>();
            BodyNode body = skeleton(template, blocks, imports);
            Nodes nodes = inside.get(imports);
            if (nodes == null) {
                nodes = knowing(imports);
                inside.put(imports, nodes);
            }
            return OptionalInt.of(nodes.page(body, blocks));
        } catch (RuntimeException | StackOverflowError e) {
            return OptionalInt.empty(); // faults are Pebble's to tell, with their places
        }
    }

    /** The outermost layout's body; the blocks nearest to the page win. */
    private BodyNode skeleton(String template, Map<String, BlockNode> blocks, List<String> imports) {
        BodyNode body = body(template);
        Optional<String> layout = Optional.empty();
        List<RenderableNode> others = new ArrayList<>();
        for (RenderableNode node : body.getChildren()) {
            if (node instanceof ExtendsNode extending) {
                // what stands before it would be printed
                if (layout.isPresent() || !others.isEmpty()) throw new Unprintable();
                layout = Optional.of(literal(extending.getParentExpression()));
            } else if (node.getClass() == ImportNode.class) {
                // macros are known from here on, and not before
                if (!others.isEmpty()) throw new Unprintable();
                imports.add(literal(((ImportNode) node).getImportExpression()));
            } else if (!isBlank(node)) {
                others.add(node);
            }
        }
        if (layout.isEmpty()) return body;
        for (RenderableNode node : others) {
            if (!(node instanceof BlockNode block)) throw new Unprintable();
            blocks.putIfAbsent(block.getName(), block);
        }
        return skeleton(layout.get(), blocks, imports);
    }

    private Nodes knowing(List<String> imports) {
        Map<String, MacroNode> macros = new LinkedHashMap<>();
        for (String template : imports) {
            for (RenderableNode node : body(template).getChildren()) {
                if (node instanceof MacroNode macro) macros.putIfAbsent(macro.getName(), macro);
                else if (!(node instanceof TextNode)) throw new Unprintable();
            }
        }
        return new Nodes(this, mould, macros);
    }

    BodyNode body(String template) {
        if (templates.apply(template).getRootNode() instanceof RootNode root) return root.getBody();
        throw new Unprintable();
    }

    static String literal(Expression<?> node) {
        if (node instanceof LiteralStringExpression literal) return literal.getValue();
        throw new Unprintable();
    }

    private static boolean isBlank(RenderableNode node) {
        return node instanceof TextNode text && new String(text.getData()).isBlank();
    }
}
