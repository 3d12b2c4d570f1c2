package jejak.render.plate;

import io.pebbletemplates.pebble.node.ArgumentsNode;
import io.pebbletemplates.pebble.node.TestInvocationExpression;
import io.pebbletemplates.pebble.node.expression.AddExpression;
import io.pebbletemplates.pebble.node.expression.AndExpression;
import io.pebbletemplates.pebble.node.expression.BinaryExpression;
import io.pebbletemplates.pebble.node.expression.ContextVariableExpression;
import io.pebbletemplates.pebble.node.expression.EqualsExpression;
import io.pebbletemplates.pebble.node.expression.Expression;
import io.pebbletemplates.pebble.node.expression.FilterExpression;
import io.pebbletemplates.pebble.node.expression.FilterInvocationExpression;
import io.pebbletemplates.pebble.node.expression.GetAttributeExpression;
import io.pebbletemplates.pebble.node.expression.GreaterThanExpression;
import io.pebbletemplates.pebble.node.expression.LiteralBooleanExpression;
import io.pebbletemplates.pebble.node.expression.LiteralIntegerExpression;
import io.pebbletemplates.pebble.node.expression.LiteralLongExpression;
import io.pebbletemplates.pebble.node.expression.LiteralStringExpression;
import io.pebbletemplates.pebble.node.expression.NegativeTestExpression;
import io.pebbletemplates.pebble.node.expression.NotEqualsExpression;
import io.pebbletemplates.pebble.node.expression.OrExpression;
import io.pebbletemplates.pebble.node.expression.PositiveTestExpression;
import io.pebbletemplates.pebble.node.expression.UnaryExpression;
import io.pebbletemplates.pebble.node.expression.UnaryNotExpression;
import java.util.Collection;
import java.util.List;
import java.util.StringJoiner;

/** Makes values of Pebble's expressions: of those that mean the same with less ado. */
final class Values {
    private Values() {}

    /** What is not known here is {@link Unprintable}. */
    static Value of(Expression<?> node) {
        if (node instanceof ContextVariableExpression variable) {
            String name = variable.getName().intern();
            return scene -> scene.get(name);
        }
        if (node instanceof GetAttributeExpression attribute) return attribute(attribute);
        if (node instanceof LiteralStringExpression literal) return constant(literal.getValue());
        if (node instanceof LiteralBooleanExpression literal) return constant(literal.getValue());
        if (node instanceof LiteralIntegerExpression literal) return constant(literal.getValue());
        if (node instanceof LiteralLongExpression literal) return constant(literal.getValue());
        if (node instanceof UnaryNotExpression not) {
            Value inner = of(((UnaryExpression) not).getChildExpression());
            return scene -> !inner.isTrue(scene);
        }
        if (node instanceof BinaryExpression<?> both) return binary(both);
        throw new Unprintable();
    }

    private static Value constant(Object value) {
        return scene -> value;
    }

    private static Value attribute(GetAttributeExpression node) {
        if (node.getArgumentsNode() != null
                || !(node.getAttributeNameExpression() instanceof LiteralStringExpression name)) {
            throw new Unprintable();
        }
        return new Attribute(of(node.getNode()), name.getValue());
    }

    private static Value binary(BinaryExpression<?> node) {
        // Pebble's negative test is a positive one too
        if (node instanceof NegativeTestExpression) {
            Value isEmpty = empty(node);
            return scene -> !isEmpty.isTrue(scene);
        }
        if (node instanceof PositiveTestExpression) return empty(node);
        if (node instanceof FilterExpression) return isFilter(node, "length") ? length(node) : joined(node);
        Value left = of(node.getLeftExpression());
        Value right = of(node.getRightExpression());
        if (node instanceof AndExpression) return scene -> left.isTrue(scene) && right.isTrue(scene);
        if (node instanceof OrExpression) return scene -> left.isTrue(scene) || right.isTrue(scene);
        if (node instanceof EqualsExpression) return scene -> word(left, scene).equals(word(right, scene));
        if (node instanceof NotEqualsExpression)
            return scene -> !word(left, scene).equals(word(right, scene));
        if (node instanceof GreaterThanExpression) return scene -> left.whole(scene) > right.whole(scene);
        if (node instanceof AddExpression) return scene -> Math.addExact(left.whole(scene), right.whole(scene));
        throw new Unprintable();
    }

    private static Value empty(BinaryExpression<?> node) {
        if (!(node.getRightExpression() instanceof TestInvocationExpression test)
                || !test.getTestName().equals("empty")
                || !isWithout(test.getArgs())) {
            throw new Unprintable();
        }
        Value left = of(node.getLeftExpression());
        return left::isEmpty;
    }

    private static Value length(BinaryExpression<?> node) {
        Value left = of(node.getLeftExpression());
        return scene -> {
            Object measured = left.of(scene);
            if (measured instanceof Collection<?> items) return items.size();
            if (measured instanceof String text) return text.length();
            throw new Unprintable();
        };
    }

    /** Pebble's filter {@code join}, of words and with a literal between them. */
    private static Value joined(BinaryExpression<?> node) {
        if (!(node.getRightExpression() instanceof FilterInvocationExpression invoked)
                || !invoked.getFilterName().equals("join")
                || !isNone(invoked.getArgs().getNamedArgs())
                || invoked.getArgs().getPositionalArgs().size() != 1) {
            throw new Unprintable();
        }
        String between =
                Plates.literal(invoked.getArgs().getPositionalArgs().get(0).getValueExpression());
        Value left = of(node.getLeftExpression());
        return scene -> {
            if (!(left.of(scene) instanceof List<?> items)) throw new Unprintable();
            StringJoiner joined = new StringJoiner(between);
            for (Object item : items) {
                if (!(item instanceof String word)) throw new Unprintable();
                joined.add(word);
            }
            return joined.toString();
        };
    }

    static boolean isFilter(Expression<?> node, String name) {
        return node instanceof FilterExpression filter
                && filter.getRightExpression() instanceof FilterInvocationExpression invoked
                && invoked.getFilterName().equals(name)
                && isWithout(invoked.getArgs());
    }

    private static boolean isWithout(ArgumentsNode arguments) {
        return arguments == null || (isNone(arguments.getNamedArgs()) && isNone(arguments.getPositionalArgs()));
    }

    static boolean isNone(Collection<?> items) {
        return items == null || items.isEmpty();
    }

    // Pebble compares numbers of every kind with each other; words are all that ours compare
    private static String word(Value value, Scene scene) {
        if (value.of(scene) instanceof String word) return word;
        throw new Unprintable();
    }
}
