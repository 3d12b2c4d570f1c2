package jejak.render.plate;

import io.pebbletemplates.pebble.node.BlockNode;
import io.pebbletemplates.pebble.node.BodyNode;
import io.pebbletemplates.pebble.node.ForNode;
import io.pebbletemplates.pebble.node.IfNode;
import io.pebbletemplates.pebble.node.ImportNode;
import io.pebbletemplates.pebble.node.PositionalArgumentNode;
import io.pebbletemplates.pebble.node.PrintNode;
import io.pebbletemplates.pebble.node.RenderableNode;
import io.pebbletemplates.pebble.node.TextNode;
import io.pebbletemplates.pebble.node.expression.Expression;
import io.pebbletemplates.pebble.node.expression.FilterExpression;
import io.pebbletemplates.pebble.node.expression.FunctionOrMacroInvocationExpression;
import io.pebbletemplates.pebble.node.expression.LiteralStringExpression;
import io.pebbletemplates.pebble.node.expression.MapExpression;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Makes steps of Pebble's nodes. What is not known here is {@link Unprintable}. */
final class Steps {
    private final Plates plates;
    private final Optional<Map<String, BlockNode>> blocks;
    private final Map<String, MacroPlate> macros;
    private final Map<String, Step> included;

    private Steps(
            Plates plates,
            Optional<Map<String, BlockNode>> blocks,
            Map<String, MacroPlate> macros,
            Map<String, Step> included) {
        this.plates = plates;
        this.blocks = blocks;
        this.macros = macros;
        this.included = included;
    }

    /** For what is not the layout itself: a block, an include, a macro. Blocks in these are left to Pebble. */
    Steps(Plates plates, Map<String, MacroPlate> macros) {
        this(plates, Optional.empty(), macros, new HashMap<>());
    }

    /** The same for the layout of a page that has these blocks. Whatever is included is made once for all pages. */
    Steps around(Map<String, BlockNode> blocks) {
        return new Steps(plates, Optional.of(blocks), macros, included);
    }

    private Steps inside() {
        return new Steps(plates, Optional.empty(), macros, included);
    }

    Step of(BodyNode body) {
        List<Step> steps = new ArrayList<>();
        for (RenderableNode node : body.getChildren()) {
            Step step = of(node);
            if (step != Step.NOTHING) steps.add(step);
        }
        return Step.all(steps);
    }

    private Step of(RenderableNode node) {
        if (node instanceof TextNode text) return text(new String(text.getData()));
        if (node instanceof PrintNode print) return print(print.getExpression());
        if (node instanceof IfNode choice) return choice(choice);
        if (node instanceof ForNode loop) return loop(loop);
        if (node instanceof Included include) return include(include);
        if (node instanceof BlockNode block && blocks.isPresent()) {
            return inside().of(blocks.get().getOrDefault(block.getName(), block).getBody());
        }
        if (node instanceof ImportNode && blocks.isPresent()) return Step.NOTHING; // Plates has seen to it
        throw new Unprintable();
    }

    private static Step text(String text) {
        if (text.isEmpty()) return Step.NOTHING;
        byte[] utf8 = text.getBytes(StandardCharsets.UTF_8);
        return (scene, out) -> out.write(utf8);
    }

    private Step print(Expression<?> node) {
        if (node instanceof LiteralStringExpression literal) return text(literal.getValue());
        if (!Values.isFilter(node, "escape")) throw new Unprintable();
        Expression<?> inner = ((FilterExpression) node).getLeftExpression();
        if (inner instanceof FunctionOrMacroInvocationExpression call) return call(call);
        if (Values.isFilter(inner, "raw")) {
            Value raw = Values.of(((FilterExpression) inner).getLeftExpression());
            return (scene, out) -> {
                String text = raw.text(scene);
                out.write(text, 0, text.length());
            };
        }
        Value value = Values.of(inner);
        return (scene, out) -> out.escaped(value.text(scene));
    }

    private Step call(FunctionOrMacroInvocationExpression call) {
        MacroPlate macro = macros.get(call.getFunctionName());
        if (macro == null || !Values.isNone(call.getArguments().getNamedArgs())) throw new Unprintable();
        List<Value> arguments = new ArrayList<>();
        for (PositionalArgumentNode argument : call.getArguments().getPositionalArgs()) {
            arguments.add(Values.of(argument.getValueExpression()));
        }
        return macro.call(arguments);
    }

    private Step choice(IfNode node) {
        int count = node.getConditionsWithBodies().size();
        Value[] conditions = new Value[count];
        Step[] bodies = new Step[count];
        for (int i = 0; i < count; i++) {
            conditions[i] = Values.of(node.getConditionsWithBodies().get(i).getLeft());
            bodies[i] = of(node.getConditionsWithBodies().get(i).getRight());
        }
        Step otherwise = node.getElseBody() == null ? Step.NOTHING : of(node.getElseBody());
        return (scene, out) -> {
            for (int i = 0; i < conditions.length; i++) {
                if (conditions[i].isTrue(scene)) {
                    bodies[i].print(scene, out);
                    return;
                }
            }
            otherwise.print(scene, out);
        };
    }

    private Step loop(ForNode node) {
        String name = node.getIterationVariable().intern();
        Value items = Values.of(node.getIterable());
        Step body = of(node.getBody());
        Step otherwise = node.getElseBody() == null ? Step.NOTHING : of(node.getElseBody());
        return (scene, out) -> {
            if (!(items.of(scene) instanceof List<?> list)) throw new Unprintable();
            if (list.isEmpty()) {
                otherwise.print(scene, out);
                return;
            }
            Loop loop = new Loop(list.size());
            int start = scene.size();
            scene.put("loop", loop);
            scene.put(name, list);
            for (int i = 0; i < list.size(); i++) {
                loop.at(i);
                scene.change(list.get(i));
                body.print(scene, out);
            }
            scene.forget(start);
        };
    }

    private Step include(Included node) {
        String template = Plates.literal(node.getIncludeExpression());
        Step body = included.get(template);
        if (body == null) {
            body = inside().of(plates.body(template));
            included.put(template, body);
        }
        Optional<MapExpression> handedOn = node.handedOn();
        if (handedOn.isEmpty()) return body;
        List<String> names = new ArrayList<>();
        List<Value> values = new ArrayList<>();
        handedOn.get().getEntries().forEach((key, value) -> {
            names.add(Plates.literal(key).intern());
            values.add(Values.of(value));
        });
        return given(names, values, body);
    }

    private static Step given(List<String> names, List<Value> values, Step body) {
        return (scene, out) -> {
            int start = scene.size();
            Object[] found = new Object[values.size()];
            for (int i = 0; i < found.length; i++) found[i] = values.get(i).of(scene);
            for (int i = 0; i < found.length; i++) scene.put(names.get(i), found[i]);
            body.print(scene, out);
            scene.forget(start);
        };
    }
}
