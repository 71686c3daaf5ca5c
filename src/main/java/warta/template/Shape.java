package warta.template;

import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import warta.template.view.Markup;

/** What is known of a value before it is there: its type, as templates see it. */
sealed interface Shape {

  Shape ANY = new Any();
  Shape TEXT = new Text();
  Shape NUMBER = new Amount();
  Shape TRUTH = new Truth();

  /** Nothing is known; everything is allowed. */
  record Any() implements Shape {}

  record Text() implements Shape {}

  record Amount() implements Shape {}

  record Truth() implements Shape {}

  /** Free data, such as {@code extra}: any key may be there. */
  record Free() implements Shape {}

  /** Pebble's {@code loop}. */
  record Loop() implements Shape {
    static final List<String> NAMES = List.of("index", "length", "first", "last", "revindex");
  }

  record Many(Shape element) implements Shape {}

  /** A view record. */
  record View(Class<?> type) implements Shape {

    /** By their names, in order; the JDK makes all of them anew each time it is asked. */
    private static final ClassValue<Map<String, Component>> COMPONENTS =
        new ClassValue<>() {
          @Override
          protected Map<String, Component> computeValue(Class<?> view) {
            List<RecordComponent> written = List.of(view.getRecordComponents());
            List<String> names = written.stream().map(RecordComponent::getName).toList();
            Map<String, Component> components = new LinkedHashMap<>();
            for (RecordComponent component : written) {
              components.put(
                  component.getName(),
                  new Component(of(component.getGenericType()), guardOf(component, names)));
            }
            return components;
          }
        };

    Set<String> components() {
      return COMPONENTS.get(type).keySet();
    }

    Optional<Component> component(String name) {
      return Optional.ofNullable(COMPONENTS.get(type).get(name));
    }

    boolean isMarkup() {
      return type.equals(Markup.class);
    }
  }

  /**
   * A component of a record.
   *
   * @param guard the component that says whether this one is there; empty when it always is
   */
  record Component(Shape shape, String guard) {}

  static Shape of(Type type) {
    if (type instanceof ParameterizedType generic) {
      Type raw = generic.getRawType();
      if (raw.equals(List.class)) {
        return new Many(of(generic.getActualTypeArguments()[0]));
      }
      return raw.equals(Map.class) ? new Free() : ANY;
    }
    if (type.equals(String.class)) {
      return TEXT;
    }
    if (type.equals(boolean.class)) {
      return TRUTH;
    }
    if (type.equals(int.class) || type.equals(long.class)) {
      return NUMBER;
    }
    return type instanceof Class<?> view && view.isRecord() ? new View(view) : ANY;
  }

  /** {@code hasImage} for {@code image}, where that may be absent. */
  static String guardOf(RecordComponent component, List<String> all) {
    AnnotatedElement type = component.getAnnotatedType();
    String name = component.getName();
    String guard = "has" + Character.toUpperCase(name.charAt(0)) + name.substring(1);
    return type.isAnnotationPresent(Nullable.class) && all.contains(guard) ? guard : "";
  }
}
