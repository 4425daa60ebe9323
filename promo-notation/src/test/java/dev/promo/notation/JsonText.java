package dev.promo.notation;

import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Lists, maps and texts written as JSON, by other means than the ones under test. */
final class JsonText {
  private JsonText() {}

  static String of(Object value) {
    if (value instanceof List<?> list) {
      return list.stream().map(JsonText::of).collect(joining(", ", "[", "]"));
    }
    if (value instanceof Map<?, ?> map) {
      return map.entrySet().stream().map(JsonText::entry).collect(joining(",\n ", "{", "}"));
    }
    StringBuilder text = new StringBuilder("\"");
    value.toString().chars().forEach(unit -> append(text, (char) unit));
    return text.append('"').toString();
  }

  private static String entry(Map.Entry<?, ?> entry) {
    return of(entry.getKey()) + ": " + of(entry.getValue());
  }

  private static void append(StringBuilder text, char unit) {
    if (unit == '"' || unit == '\\') {
      text.append('\\').append(unit);
    } else if (unit < ' ' || unit == '\u2028') {
      text.append(String.format(Locale.ROOT, "\\u%04x", (int) unit));
    } else {
      text.append(unit);
    }
  }
}
