package jejak.render.plate;

/** A macro: it sees its arguments and nothing else. */
final class MacroPlate {
    private final String[] names;
    private Step body = Step.NOTHING;

    /** @param names of its arguments, interned */
    MacroPlate(String[] names) {
        this.names = names;
    }

    /** Once the macro can be found, since it may call itself. */
    void cut(Step step) {
        body = step;
    }

    /** @param given as many as there are names */
    Step call(Value[] given) {
        return new Step() {
            @Override
            void print(Scene scene, PageBuffer out) {
                int start = scene.size();
                scene.put(names, given);
                int outer = scene.enter(start);
                body.print(scene, out);
                scene.leave(outer);
            }
        };
    }
}
