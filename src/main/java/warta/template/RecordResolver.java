package warta.template;

import io.pebbletemplates.pebble.attributes.AttributeResolver;
import io.pebbletemplates.pebble.attributes.ResolvedAttribute;
import io.pebbletemplates.pebble.node.ArgumentsNode;
import io.pebbletemplates.pebble.template.EvaluationContextImpl;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import warta.diagnostic.Rule;

/**
 * Reads the components of view records and the entries of maps, and nothing else: templates can
 * call no Java method.
 */
final class RecordResolver implements AttributeResolver {

  private static final ClassValue<Map<String, Method>> COMPONENTS =
      new ClassValue<>() {
        @Override
        protected Map<String, Method> computeValue(Class<?> type) {
          Map<String, Method> accessors = new LinkedHashMap<>();
          for (RecordComponent component : type.getRecordComponents()) {
            Method accessor = component.getAccessor();
            // Spares each call the question of who may call it.
            accessor.setAccessible(true);
            accessors.put(component.getName(), accessor);
          }
          return accessors;
        }
      };

  @Override
  public @Nullable ResolvedAttribute resolve(
      Object instance,
      Object attribute,
      Object @Nullable [] arguments,
      ArgumentsNode args,
      EvaluationContextImpl context,
      String template,
      int line) {
    String name = String.valueOf(attribute);
    if (instance instanceof Words words) {
      String word = words.byKey().get(name);
      if (word == null) {
        throw new UnknownNameException(
            Rule.MISSING_WORD, name, words.byKey().keySet(), line, template);
      }
      return new ResolvedAttribute(word);
    }
    if (instance instanceof Record) {
      return new ResolvedAttribute(component(instance, name, template, line));
    }
    if (instance instanceof Map<?, ?> map && !map.containsKey(attribute)) {
      List<String> known = new ArrayList<>();
      map.keySet().forEach(key -> known.add(String.valueOf(key)));
      throw new AbsentKeyException(name, known, line, template);
    }
    return null;
  }

  private static Object component(Object instance, String name, String template, int line) {
    Map<String, Method> accessors = COMPONENTS.get(instance.getClass());
    Method accessor = accessors.get(name);
    if (accessor == null) {
      throw new UnknownNameException(
          Rule.UNKNOWN_VARIABLE, name, accessors.keySet(), line, template);
    }
    try {
      return accessor.invoke(instance);
    } catch (IllegalAccessException | InvocationTargetException e) {
      throw new IllegalStateException("a view's component cannot be read: " + name, e);
    }
  }
}
