package jejak.render.plate;

import java.util.List;

/**
 * One piece of a template, ready to be printed.
 *
 * <p>A class, as {@link Value} is, and no function: a page has thousands of them, and a method of a class is found at once
 * where one of an interface is looked for in a table.
 */
abstract class Step {
    static final Step NOTHING = new Step() {
        @Override
        void print(Scene scene, PageBuffer out) {
            // there is nothing
        }
    };

    abstract void print(Scene scene, PageBuffer out);

    static Step all(List<Step> steps) {
        if (steps.isEmpty()) return NOTHING;
        if (steps.size() == 1) return steps.get(0);
        Step[] each = steps.toArray(new Step[0]);
        return new Step() {
            @Override
            void print(Scene scene, PageBuffer out) {
                for (Step step : each) step.print(scene, out);
            }
        };
    }

    static Step text(byte[] utf8) {
        return new Step() {
            @Override
            void print(Scene scene, PageBuffer out) {
                out.write(utf8);
            }
        };
    }

    static Step escaped(Value value) {
        return new Step() {
            @Override
            void print(Scene scene, PageBuffer out) {
                out.escaped(value.text(scene));
            }
        };
    }

    static Step raw(Value value) {
        return new Step() {
            @Override
            void print(Scene scene, PageBuffer out) {
                String text = value.text(scene);
                out.write(text, 0, text.length());
            }
        };
    }

    static Step choice(Value[] conditions, Step[] bodies, Step otherwise) {
        return new Step() {
            @Override
            void print(Scene scene, PageBuffer out) {
                for (int i = 0; i < conditions.length; i++) {
                    if (conditions[i].isTrue(scene)) {
                        bodies[i].print(scene, out);
                        return;
                    }
                }
                otherwise.print(scene, out);
            }
        };
    }

    static Step loop(String name, Value items, Step body, Step otherwise) {
        return new Step() {
            @Override
            void print(Scene scene, PageBuffer out) {
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
            }
        };
    }

    /** What is included, and knows these names besides. */
    static Step given(String[] names, Value[] values, Step body) {
        return new Step() {
            @Override
            void print(Scene scene, PageBuffer out) {
                int start = scene.size();
                scene.put(names, values);
                body.print(scene, out);
                scene.forget(start);
            }
        };
    }
}
