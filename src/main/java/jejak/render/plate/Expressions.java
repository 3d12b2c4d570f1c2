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

/** Writes Pebble's expressions into a mould: those that mean the same with less ado. What is not known here is {@link Unprintable}. */
final class Expressions {
    private final Signs signs;

    Expressions(Signs signs) {
        this.signs = signs;
    }

    void add(Expression<?> node) {
        if (node instanceof ContextVariableExpression variable) word(Sign.NAME, variable.getName());
        else if (node instanceof GetAttributeExpression attribute) attribute(attribute);
        else if (node instanceof LiteralStringExpression literal) word(Sign.WORD, literal.getValue());
        else if (node instanceof LiteralBooleanExpression literal)
            signs.add(literal.getValue() ? Sign.TRUE : Sign.FALSE);
        else if (node instanceof LiteralIntegerExpression literal)
            word(Sign.WHOLE, literal.getValue().toString());
        else if (node instanceof LiteralLongExpression literal)
            word(Sign.WHOLE, literal.getValue().toString());
        else if (node instanceof UnaryNotExpression not) one(Sign.NOT, ((UnaryExpression) not).getChildExpression());
        else if (node instanceof NegativeTestExpression test) {
            // Pebble's negative test is a positive one too
            signs.add(Sign.NOT);
            empty(test);
        } else if (node instanceof PositiveTestExpression test) empty(test);
        else if (isFilter(node, "length")) one(Sign.LENGTH, ((FilterExpression) node).getLeftExpression());
        else if (node instanceof FilterExpression filter) joined(filter);
        else if (node instanceof BinaryExpression<?> both) both(both);
        else throw new Unprintable();
    }

    private void word(Sign sign, String word) {
        signs.add(sign);
        signs.add(word);
    }

    private void one(Sign sign, Expression<?> value) {
        signs.add(sign);
        add(value);
    }

    private void attribute(GetAttributeExpression node) {
        if (node.getArgumentsNode() != null
                || !(node.getAttributeNameExpression() instanceof LiteralStringExpression name)) {
            throw new Unprintable();
        }
        one(Sign.ATTRIBUTE, node.getNode());
        signs.add(name.getValue());
    }

    private void both(BinaryExpression<?> node) {
        signs.add(sign(node));
        add(node.getLeftExpression());
        add(node.getRightExpression());
    }

    private static Sign sign(BinaryExpression<?> node) {
        if (node instanceof AndExpression) return Sign.AND;
        if (node instanceof OrExpression) return Sign.OR;
        if (node instanceof EqualsExpression) return Sign.EQUAL;
        if (node instanceof NotEqualsExpression) return Sign.UNEQUAL;
        if (node instanceof GreaterThanExpression) return Sign.GREATER;
        if (node instanceof AddExpression) return Sign.SUM;
        throw new Unprintable();
    }

    private void empty(BinaryExpression<?> node) {
        if (!(node.getRightExpression() instanceof TestInvocationExpression test)
                || !test.getTestName().equals("empty")
                || !isWithout(test.getArgs())) {
            throw new Unprintable();
        }
        one(Sign.EMPTY, node.getLeftExpression());
    }

    /** Pebble's filter {@code join}, with a literal between the words. */
    private void joined(FilterExpression node) {
        if (!(node.getRightExpression() instanceof FilterInvocationExpression invoked)
                || !invoked.getFilterName().equals("join")
                || !isNone(invoked.getArgs().getNamedArgs())
                || invoked.getArgs().getPositionalArgs().size() != 1) {
            throw new Unprintable();
        }
        one(Sign.JOINED, node.getLeftExpression());
        signs.add(Plates.literal(invoked.getArgs().getPositionalArgs().get(0).getValueExpression()));
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
}
