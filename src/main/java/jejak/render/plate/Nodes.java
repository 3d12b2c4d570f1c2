package jejak.render.plate;

import io.pebbletemplates.pebble.node.BlockNode;
import io.pebbletemplates.pebble.node.BodyNode;
import io.pebbletemplates.pebble.node.ForNode;
import io.pebbletemplates.pebble.node.IfNode;
import io.pebbletemplates.pebble.node.ImportNode;
import io.pebbletemplates.pebble.node.MacroNode;
import io.pebbletemplates.pebble.node.NamedArgumentNode;
import io.pebbletemplates.pebble.node.PositionalArgumentNode;
import io.pebbletemplates.pebble.node.PrintNode;
import io.pebbletemplates.pebble.node.RenderableNode;
import io.pebbletemplates.pebble.node.TextNode;
import io.pebbletemplates.pebble.node.expression.Expression;
import io.pebbletemplates.pebble.node.expression.FilterExpression;
import io.pebbletemplates.pebble.node.expression.FunctionOrMacroInvocationExpression;
import io.pebbletemplates.pebble.node.expression.LiteralStringExpression;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** Writes Pebble's nodes into a mould, for templates that see the same macros. What is not known here is {@link Unprintable}. */
final class Nodes {
    private final Plates plates;
    private final Mould mould;
    private final Map<String, Macro> macros;
    private final Map<String, Integer> included = new HashMap<>();

    private record Macro(int part, int arguments) {}

    Nodes(Plates plates, Mould mould, Map<String, MacroNode> macros) {
        this.plates = plates;
        this.mould = mould;
        this.macros = new HashMap<>();
        // all have a place before the first is written, since they call each other
        macros.forEach((name, node) -> this.macros.put(
                name, new Macro(mould.open(), node.getArgs().getNamedArgs().size())));
        macros.forEach((name, node) -> mould.fill(this.macros.get(name).part(), macro(node)));
    }

    /** @return the part of a page, whose layout has this body */
    int page(BodyNode body, Map<String, BlockNode> blocks) {
        return part(body, Optional.of(blocks));
    }

    private int part(BodyNode body, Optional<Map<String, BlockNode>> blocks) {
        Signs signs = new Signs(mould);
        new Part(signs, blocks).add(body);
        int part = mould.open();
        mould.fill(part, signs.written());
        return part;
    }

    private byte[] macro(MacroNode node) {
        Signs signs = new Signs(mould);
        List<NamedArgumentNode> arguments = node.getArgs().getNamedArgs();
        signs.add(arguments.size());
        for (NamedArgumentNode argument : arguments) {
            if (argument.getValueExpression() != null) throw new Unprintable();
            signs.add(argument.getName());
        }
        new Part(signs, Optional.empty()).add(node.getBody());
        return signs.written();
    }

    /** @param blocks of a page, where this is its layout; those of anything else are left to Pebble */
    private final class Part {
        private final Signs signs;
        private final Expressions expressions;
        private final Optional<Map<String, BlockNode>> blocks;

        Part(Signs signs, Optional<Map<String, BlockNode>> blocks) {
            this.signs = signs;
            this.expressions = new Expressions(signs);
            this.blocks = blocks;
        }

        void add(BodyNode body) {
            steps(body);
            signs.add(Sign.END);
        }

        private void steps(BodyNode body) {
            for (RenderableNode node : body.getChildren()) add(node);
        }

        private void add(RenderableNode node) {
            if (node instanceof TextNode text) text(new String(text.getData()));
            else if (node instanceof PrintNode print) print(print.getExpression());
            else if (node instanceof IfNode choice) choice(choice);
            else if (node instanceof ForNode loop) loop(loop);
            else if (node instanceof Included include) include(include);
            else if (node instanceof BlockNode block && blocks.isPresent()) {
                BlockNode nearest = blocks.get().getOrDefault(block.getName(), block);
                new Part(signs, Optional.empty()).steps(nearest.getBody());
            } else if (!(node instanceof ImportNode && blocks.isPresent())) { // Plates has seen to it
                throw new Unprintable();
            }
        }

        private void text(String text) {
            if (text.isEmpty()) return;
            signs.add(Sign.TEXT);
            signs.add(text.getBytes(StandardCharsets.UTF_8));
        }

        private void print(Expression<?> node) {
            if (node instanceof LiteralStringExpression literal) {
                text(literal.getValue());
                return;
            }
            if (!Expressions.isFilter(node, "escape")) throw new Unprintable();
            Expression<?> inner = ((FilterExpression) node).getLeftExpression();
            if (inner instanceof FunctionOrMacroInvocationExpression call) {
                call(call);
            } else if (Expressions.isFilter(inner, "raw")) {
                signs.add(Sign.RAW);
                expressions.add(((FilterExpression) inner).getLeftExpression());
            } else {
                signs.add(Sign.ESCAPED);
                expressions.add(inner);
            }
        }

        private void call(FunctionOrMacroInvocationExpression call) {
            Macro macro = macros.get(call.getFunctionName());
            List<PositionalArgumentNode> arguments = call.getArguments().getPositionalArgs();
            if (macro == null
                    || macro.arguments() != arguments.size()
                    || !Expressions.isNone(call.getArguments().getNamedArgs())) {
                throw new Unprintable();
            }
            signs.add(Sign.CALL);
            signs.add(macro.part());
            signs.add(arguments.size());
            for (PositionalArgumentNode argument : arguments) expressions.add(argument.getValueExpression());
        }

        private void choice(IfNode node) {
            signs.add(Sign.CHOICE);
            signs.add(node.getConditionsWithBodies().size());
            for (var condition : node.getConditionsWithBodies()) {
                expressions.add(condition.getLeft());
                add(condition.getRight());
            }
            otherwise(node.getElseBody());
        }

        private void loop(ForNode node) {
            signs.add(Sign.LOOP);
            signs.add(node.getIterationVariable());
            expressions.add(node.getIterable());
            add(node.getBody());
            otherwise(node.getElseBody());
        }

        private void otherwise(BodyNode body) {
            if (body == null) signs.add(Sign.END);
            else add(body);
        }

        private void include(Included node) {
            String template = Plates.literal(node.getIncludeExpression());
            Integer known = included.get(template);
            int part = known == null ? part(plates.body(template), Optional.empty()) : known;
            included.put(template, part);
            signs.add(Sign.INCLUDE);
            signs.add(part);
            SortedMap<String, Expression<?>> handedOn = new TreeMap<>(); // Pebble keeps no order
            node.handedOn()
                    .ifPresent(names ->
                            names.getEntries().forEach((name, value) -> handedOn.put(Plates.literal(name), value)));
            signs.add(handedOn.size());
            handedOn.forEach((name, value) -> {
                signs.add(name);
                expressions.add(value);
            });
        }
    }
}
