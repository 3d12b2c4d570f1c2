package jejak.render.plate;

import io.pebbletemplates.pebble.node.MacroNode;
import io.pebbletemplates.pebble.node.NamedArgumentNode;
import java.util.ArrayList;
import java.util.List;

/** A macro: it sees its arguments and nothing else. */
final class MacroPlate implements Step {
    private final MacroNode node;
    private final String[] names;
    private Step body = NOTHING;

    MacroPlate(MacroNode node) {
        this.node = node;
        List<String> found = new ArrayList<>();
        for (NamedArgumentNode argument : node.getArgs().getNamedArgs()) {
            if (argument.getValueExpression() != null) throw new Unprintable();
            found.add(argument.getName().intern());
        }
        this.names = found.toArray(new String[0]);
    }

    /** Once all macros are known, since they call each other. */
    void cut(Steps steps) {
        body = steps.of(node.getBody());
    }

    Step call(List<Value> arguments) {
        if (arguments.size() != names.length) throw new Unprintable();
        Value[] given = arguments.toArray(new Value[0]);
        return (scene, out) -> {
            int start = scene.size();
            Object[] found = new Object[given.length];
            // all are found before the first name hides one of the caller's
            for (int i = 0; i < found.length; i++) found[i] = given[i].of(scene);
            for (int i = 0; i < found.length; i++) scene.put(names[i], found[i]);
            int outer = scene.enter(start);
            print(scene, out);
            scene.leave(outer);
        };
    }

    @Override
    public void print(Scene scene, PageBuffer out) {
        body.print(scene, out);
    }
}
