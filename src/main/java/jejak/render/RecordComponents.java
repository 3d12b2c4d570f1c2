package jejak.render;

import io.pebbletemplates.pebble.attributes.AttributeResolver;
import io.pebbletemplates.pebble.attributes.ResolvedAttribute;
import io.pebbletemplates.pebble.error.PebbleException;
import io.pebbletemplates.pebble.extension.AbstractExtension;
import io.pebbletemplates.pebble.node.ArgumentsNode;
import io.pebbletemplates.pebble.template.EvaluationContextImpl;
import java.lang.reflect.Field;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import jejak.render.plate.Components;

/**
 * The components of a record, by their exact names and nothing else of it: a template can call no method.
 *
 * <p>Stands before Pebble's own resolver, which would guess at {@code get} and {@code is} and make a key of three parts
 * for each look-up; here a class is looked at once.
 */
final class RecordComponents extends AbstractExtension implements AttributeResolver {
    private final ClassValue<Map<String, Optional<Field>>> components = new ClassValue<>() {
        @Override
        protected Map<String, Optional<Field>> computeValue(Class<?> type) {
            return new ConcurrentHashMap<>();
        }
    };

    @Override
    public List<AttributeResolver> getAttributeResolver() {
        return List.of(this);
    }

    @Override
    public ResolvedAttribute resolve(
            Object instance,
            Object name,
            Object[] arguments,
            ArgumentsNode args,
            EvaluationContextImpl evaluation,
            String file,
            int line) {
        // null is how Pebble wants to hear that another resolver is to be asked
        if (!(instance instanceof Record) || arguments != null || !(name instanceof String)) return null;
        Optional<Field> component = components
                .get(instance.getClass())
                .computeIfAbsent((String) name, wanted -> Components.find(instance.getClass(), wanted));
        if (component.isEmpty()) return null;
        try {
            return new ResolvedAttribute(component.get().get(instance));
        } catch (IllegalAccessException e) {
            throw new PebbleException(e, "the view does not give `" + name + "`", line, file);
        }
    }
}
