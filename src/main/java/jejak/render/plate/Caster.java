package jejak.render.plate;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Makes plates of a mould. For one thread at a time. */
final class Caster {
    private final Mould mould;
    private final Map<Integer, Step> parts = new HashMap<>();
    private final Map<Integer, MacroPlate> macros = new HashMap<>();

    Caster(Mould mould) {
        this.mould = mould;
    }

    Step part(int number) {
        Step known = parts.get(number);
        if (known != null) return known;
        Step made = new Reading(mould.part(number)).body();
        parts.put(number, made);
        return made;
    }

    private MacroPlate macro(int number) {
        MacroPlate known = macros.get(number);
        if (known != null) return known;
        Reading reading = new Reading(mould.part(number));
        MacroPlate made = new MacroPlate(reading.words());
        macros.put(number, made); // before its body, since macros call each other
        made.cut(reading.body());
        return made;
    }

    private final class Reading {
        private final byte[] signs;
        private int at;

        Reading(byte[] signs) {
            this.signs = signs;
        }

        private Sign sign() {
            return Sign.of(signs[at++]);
        }

        private int number() {
            int number = 0;
            for (int shift = 0; ; shift += 7) {
                byte next = signs[at++];
                number |= (next & 0x7f) << shift;
                if (next >= 0) return number;
            }
        }

        private String word() {
            return mould.word(number());
        }

        String[] words() {
            String[] words = new String[number()];
            for (int i = 0; i < words.length; i++) words[i] = word();
            return words;
        }

        private Value[] values() {
            Value[] values = new Value[number()];
            for (int i = 0; i < values.length; i++) values[i] = value();
            return values;
        }

        Step body() {
            List<Step> steps = new ArrayList<>();
            for (Sign sign = sign(); sign != Sign.END; sign = sign()) steps.add(step(sign));
            return Step.all(steps);
        }

        private Step step(Sign sign) {
            return switch (sign) {
                case TEXT -> text();
                case ESCAPED -> Step.escaped(value());
                case RAW -> Step.raw(value());
                case CALL -> macro(number()).call(values());
                case CHOICE -> choice();
                case LOOP -> Step.loop(word(), value(), body(), body());
                case INCLUDE -> include();
                default -> throw new IllegalArgumentException(sign.name());
            };
        }

        private Step text() {
            int length = number();
            at += length;
            return Step.text(Arrays.copyOfRange(signs, at - length, at));
        }

        private Step choice() {
            Value[] conditions = new Value[number()];
            Step[] bodies = new Step[conditions.length];
            for (int i = 0; i < conditions.length; i++) {
                conditions[i] = value();
                bodies[i] = body();
            }
            return Step.choice(conditions, bodies, body());
        }

        private Step include() {
            Step body = part(number());
            String[] names = new String[number()];
            Value[] values = new Value[names.length];
            for (int i = 0; i < names.length; i++) {
                names[i] = word();
                values[i] = value();
            }
            return names.length == 0 ? body : Step.given(names, values, body);
        }

        private Value value() {
            Sign sign = sign();
            return switch (sign) {
                case NAME -> Value.named(word());
                case ATTRIBUTE -> new Attribute(value(), word());
                case WORD -> Value.constant(word());
                case WHOLE -> Value.constant(Long.valueOf(word()));
                case TRUE -> Value.constant(true);
                case FALSE -> Value.constant(false);
                case NOT -> Value.not(value());
                case EMPTY -> Value.empty(value());
                case LENGTH -> Value.length(value());
                case JOINED -> Value.joined(value(), word());
                case AND -> Value.and(value(), value());
                case OR -> Value.or(value(), value());
                case EQUAL -> Value.equal(value(), value());
                case UNEQUAL -> Value.not(Value.equal(value(), value()));
                case GREATER -> Value.greater(value(), value());
                case SUM -> Value.sum(value(), value());
                default -> throw new IllegalArgumentException(sign.name());
            };
        }
    }
}
