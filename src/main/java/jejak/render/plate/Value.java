package jejak.render.plate;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;

/** What an expression of a template stands for. Never null: what is missing is {@link Unprintable}. */
abstract class Value {
    abstract Object of(Scene scene);

    /** Pebble takes numbers and words for conditions too; ours are asked nothing but whether they are true. */
    boolean isTrue(Scene scene) {
        if (of(scene) instanceof Boolean answer) return answer;
        throw new Unprintable();
    }

    long whole(Scene scene) {
        Object number = of(scene);
        if (number instanceof Integer || number instanceof Long) return ((Number) number).longValue();
        throw new Unprintable();
    }

    /** What is printed of a value, before it is escaped. */
    String text(Scene scene) {
        Object value = of(scene);
        if (value instanceof String text) return text;
        if (value instanceof Integer || value instanceof Long || value instanceof Boolean) return value.toString();
        throw new Unprintable();
    }

    /** Pebble's test {@code empty}. */
    boolean isEmpty(Scene scene) {
        Object value = of(scene);
        if (value instanceof String text) return text.isBlank() && text.trim().isEmpty();
        if (value instanceof Collection<?> items) return items.isEmpty();
        return value instanceof Map<?, ?> map && map.isEmpty();
    }

    static Value constant(Object value) {
        return new Value() {
            @Override
            Object of(Scene scene) {
                return value;
            }
        };
    }

    /** @param name interned */
    static Value named(String name) {
        return new Value() {
            @Override
            Object of(Scene scene) {
                return scene.get(name);
            }
        };
    }

    static Value not(Value value) {
        return new Value() {
            @Override
            Object of(Scene scene) {
                return !value.isTrue(scene);
            }
        };
    }

    static Value empty(Value value) {
        return new Value() {
            @Override
            Object of(Scene scene) {
                return value.isEmpty(scene);
            }
        };
    }

    static Value length(Value value) {
        return new Value() {
            @Override
            Object of(Scene scene) {
                Object measured = value.of(scene);
                if (measured instanceof Collection<?> items) return items.size();
                if (measured instanceof String text) return text.length();
                throw new Unprintable();
            }
        };
    }

    /** Pebble's filter {@code join}, of words. */
    static Value joined(Value value, String between) {
        return new Value() {
            @Override
            Object of(Scene scene) {
                if (!(value.of(scene) instanceof List<?> items)) throw new Unprintable();
                StringJoiner joined = new StringJoiner(between);
                for (Object item : items) {
                    if (!(item instanceof String word)) throw new Unprintable();
                    joined.add(word);
                }
                return joined.toString();
            }
        };
    }

    static Value and(Value left, Value right) {
        return new Value() {
            @Override
            Object of(Scene scene) {
                return left.isTrue(scene) && right.isTrue(scene);
            }
        };
    }

    static Value or(Value left, Value right) {
        return new Value() {
            @Override
            Object of(Scene scene) {
                return left.isTrue(scene) || right.isTrue(scene);
            }
        };
    }

    /** Pebble compares numbers of every kind with each other; words are all that ours compare. */
    static Value equal(Value left, Value right) {
        return new Value() {
            @Override
            Object of(Scene scene) {
                if (left.of(scene) instanceof String one && right.of(scene) instanceof String other)
                    return one.equals(other);
                throw new Unprintable();
            }
        };
    }

    static Value greater(Value left, Value right) {
        return new Value() {
            @Override
            Object of(Scene scene) {
                return left.whole(scene) > right.whole(scene);
            }
        };
    }

    static Value sum(Value left, Value right) {
        return new Value() {
            @Override
            Object of(Scene scene) {
                return Math.addExact(left.whole(scene), right.whole(scene));
            }
        };
    }
}
