package warta.build.cache;

import java.lang.reflect.Constructor;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.lang.reflect.WildcardType;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/** Makes values of any record, with every component at random; absent ones are absent at times. */
public final class RandomValues {

  private static final String[] TEXTS = {
    "", "a", "judul", "Laut & “Kota”", "naïve", "\ud83d\ude00", "\ud800", "a\udc00b", "\0", "\n\t"
  };

  private final Random random;

  public RandomValues(long seed) {
    this.random = new Random(seed);
  }

  public <T> T of(Class<T> type) {
    return type.cast(value(type));
  }

  private Object value(Type type) {
    if (type instanceof ParameterizedType p) {
      return parameterized(p);
    }
    if (type instanceof WildcardType w) {
      return value(w.getUpperBounds()[0]);
    }
    Class<?> plain = (Class<?>) type;
    if (plain == int.class) {
      return random.nextInt(4) == 0 ? random.nextInt() : random.nextInt(200);
    }
    if (plain == boolean.class) {
      return random.nextBoolean();
    }
    if (plain == String.class) {
      return text();
    }
    if (plain == Object.class) {
      return freeData(3);
    }
    if (plain == LocalDate.class) {
      return LocalDate.ofEpochDay(random.nextInt(60_000) - 20_000);
    }
    if (plain == LocalTime.class) {
      return LocalTime.ofNanoOfDay(Math.floorMod(random.nextLong(), 86_400_000_000_000L));
    }
    if (plain == ZoneOffset.class) {
      return ZoneOffset.ofTotalSeconds(random.nextInt(129_600) - 64_800);
    }
    if (plain.isEnum()) {
      return any(plain.getEnumConstants());
    }
    if (plain.isSealed()) {
      return value(any(plain.getPermittedSubclasses()));
    }
    if (plain.isRecord()) {
      return record(plain, Map.of());
    }
    throw new IllegalStateException("a record has a component of a new type: " + type);
  }

  private Object parameterized(ParameterizedType type) {
    Class<?> raw = (Class<?>) type.getRawType();
    Type[] arguments = type.getActualTypeArguments();
    if (raw == List.class) {
      List<Object> items = new ArrayList<>();
      for (int left = random.nextInt(4); left > 0; left--) {
        items.add(value(arguments[0]));
      }
      return items;
    }
    if (raw == Map.class) {
      Map<Object, Object> map = new LinkedHashMap<>();
      for (int left = random.nextInt(4); left > 0; left--) {
        map.put(value(arguments[0]), value(arguments[1]));
      }
      return map;
    }
    Map<String, Type> bound = new LinkedHashMap<>();
    for (int i = 0; i < arguments.length; i++) {
      bound.put(raw.getTypeParameters()[i].getName(), arguments[i]);
    }
    return record(raw, bound);
  }

  private Object record(Class<?> type, Map<String, Type> bound) {
    RecordComponent[] components = type.getRecordComponents();
    @Nullable Object[] values = new Object[components.length];
    for (int i = 0; i < components.length; i++) {
      RecordComponent component = components[i];
      Type wanted = component.getGenericType();
      boolean optional = component.getAnnotatedType().isAnnotationPresent(Nullable.class);
      values[i] =
          optional && random.nextInt(3) == 0
              ? null
              : value(bound.getOrDefault(wanted.getTypeName(), wanted));
    }
    try {
      Constructor<?> constructor =
          type.getDeclaredConstructor(
              Arrays.stream(components).map(RecordComponent::getType).toArray(Class[]::new));
      return constructor.newInstance(values);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(type + " " + Arrays.toString(values), e);
    }
  }

  /** What front matter's {@code extra} may hold. */
  private Object freeData(int depth) {
    return switch (random.nextInt(depth > 0 ? 6 : 4)) {
      case 0 -> text();
      case 1 -> random.nextLong();
      case 2 -> new BigDecimal("1.50").scaleByPowerOfTen(random.nextInt(40) - 20);
      case 3 -> random.nextBoolean();
      case 4 -> List.of(freeData(depth - 1), freeData(depth - 1));
      default -> Map.of(text(), freeData(depth - 1));
    };
  }

  private String text() {
    return any(TEXTS) + any(TEXTS);
  }

  private <T> T any(T[] choices) {
    return choices[random.nextInt(choices.length)];
  }
}
