package dev.promo.core.privacy;

import com.google.common.collect.Multimap;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/** All that a value of the core holds, by type and part, such as {@code Win.title}. */
final class Everything {
  private static final String CORE = "dev.promo.core.";

  /** Whether a part holds something anywhere. */
  private final Map<String, Boolean> filled = new TreeMap<>();
  /** Texts by the part that holds them, one after the other. */
  private final Map<String, String> texts = new TreeMap<>();

  private Everything() {}

  static Everything in(Object... values) {
    Everything everything = new Everything();
    Stream.of(values).forEach(value -> everything.add("", value));
    return everything;
  }

  Stream<String> unfilled() {
    return filled.entrySet().stream().filter(part -> !part.getValue()).map(Map.Entry::getKey);
  }

  Map<String, String> texts() {
    return texts;
  }

  private boolean add(String part, Object value) {
    if (value instanceof Optional<?> optional) {
      return optional.filter(held -> add(part, held)).isPresent();
    }
    if (value instanceof Multimap<?, ?> map) {
      return add(part, map.asMap());
    }
    if (value instanceof Map<?, ?> map) {
      map.forEach((key, held) -> {
        add(part, key);
        add(part, held);
      });
      return !map.isEmpty();
    }
    if (value instanceof Iterable<?> list) {
      list.forEach(held -> add(part, held));
      return list.iterator().hasNext();
    }
    if (value instanceof String text) {
      texts.merge(part, text, (first, more) -> first + "\n" + more);
    } else {
      parts(value).forEach(each -> {
        String name = declared(value).getSimpleName() + "." + each.getName();
        filled.merge(name, add(name, held(each, value)), Boolean::logicalOr);
      });
    }
    return true;
  }

  private static Stream<Method> parts(Object value) {
    Class<?> type = declared(value);
    if (!type.getName().startsWith(CORE) || type.isEnum() || isAboutNumbers(type)) {
      return Stream.empty();
    }
    return type.isRecord()
        ? Arrays.stream(type.getRecordComponents()).map(RecordComponent::getAccessor)
        : Arrays.stream(type.getDeclaredMethods()).filter(each -> isAttribute(each, value));
  }

  /** What a value is made of: the generated class has a field of each part's name. */
  private static boolean isAttribute(Method method, Object value) {
    return method.getParameterCount() == 0
        && !Modifier.isStatic(method.getModifiers())
        && Arrays.stream(value.getClass().getDeclaredFields())
            .anyMatch(field -> field.getName().equals(method.getName()));
  }

  private static boolean isAboutNumbers(Class<?> type) {
    return type.getName().startsWith(CORE + "policy.");
  }

  /** The published type: the record itself, or the sealed interface of a generated class. */
  private static Class<?> declared(Object value) {
    Class<?> type = value.getClass();
    return type.getSimpleName().startsWith("Immutable") && type.getInterfaces().length > 0
        ? type.getInterfaces()[0]
        : type;
  }

  private static Object held(Method part, Object value) {
    try {
      part.setAccessible(true);
      return part.invoke(value);
    } catch (ReflectiveOperationException e) {
      throw new AssertionError(part.toString(), e);
    }
  }
}
