package jejak.render;

import io.pebbletemplates.pebble.attributes.AttributeResolver;
import io.pebbletemplates.pebble.attributes.ResolvedAttribute;
import io.pebbletemplates.pebble.error.PebbleException;
import io.pebbletemplates.pebble.extension.AbstractExtension;
import io.pebbletemplates.pebble.node.ArgumentsNode;
import io.pebbletemplates.pebble.template.EvaluationContextImpl;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The components of a record, by their exact names and nothing else of it: a template can call no method.
 *
 * <p>Stands before Pebble's own resolver, which would guess at {@code get} and {@code is} and make a key of three parts
 * for each look-up; here a class is looked at once.
 */
final class RecordComponents extends AbstractExtension implements AttributeResolver {
    private final ClassValue<Map<String, Method>> accessors = new ClassValue<>() {
        @Override
        protected Map<String, Method> computeValue(Class<?> type) {
            Map<String, Method> found = new HashMap<>();
            for (RecordComponent component : type.getRecordComponents()) {
                found.put(component.getName(), component.getAccessor());
            }
            return found;
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
        Method accessor = accessors.get(instance.getClass()).get(name);
        if (accessor == null) return null;
        try {
            return new ResolvedAttribute(accessor.invoke(instance));
        } catch (ReflectiveOperationException e) {
            throw new PebbleException(e, "the view does not give `" + name + "`", line, file);
        }
    }
}
