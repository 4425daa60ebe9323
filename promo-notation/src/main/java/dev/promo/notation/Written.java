package dev.promo.notation;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** A value to be written as YAML or JSON: what {@link Tree} reads back. */
public sealed interface Written {
  /** A text; it is read back as it is, whatever it looks like. */
  record Text(String text) implements Written {}

  /** A whole number. */
  record Count(long number) implements Written {}

  /** A list. */
  record Items(ImmutableList<Written> items) implements Written {}

  /** Keys with a value each, in the order in which they are written. */
  record Entries(ImmutableMap<String, Written> entries) implements Written {
    /** Starts without keys. */
    public static Builder builder() {
      return new Builder();
    }

    /** Puts one key after the other. What is absent or empty is not written. */
    public static final class Builder {
      private final Map<String, Written> entries = new LinkedHashMap<>();

      private Builder() {}

      public Builder put(String key, Written value) {
        if (!isEmpty(value)) {
          entries.put(key, value);
        }
        return this;
      }

      private static boolean isEmpty(Written value) {
        return (value instanceof Items list && list.items().isEmpty())
            || (value instanceof Entries mapping && mapping.entries().isEmpty());
      }

      public Builder putAll(Entries others) {
        others.entries().forEach(this::put);
        return this;
      }

      public Builder put(String key, String text) {
        return put(key, new Text(text));
      }

      public Builder put(String key, long number) {
        return put(key, new Count(number));
      }

      public Builder put(String key, Optional<String> text) {
        text.ifPresent(written -> put(key, written));
        return this;
      }

      public <T> Builder put(String key, Iterable<T> values, Function<T, Written> writing) {
        return put(key, list(values, writing));
      }

      public Builder put(String key, Iterable<String> texts) {
        return put(key, texts, Text::new);
      }

      public Entries build() {
        return new Entries(ImmutableMap.copyOf(entries));
      }
    }
  }

  /** A list of whatever the values are written as. */
  static <T> Items list(Iterable<T> values, Function<T, Written> writing) {
    ImmutableList.Builder<Written> items = ImmutableList.builder();
    values.forEach(value -> items.add(writing.apply(value)));
    return new Items(items.build());
  }

  /** The value as YAML, in lines that end in {@code \n}. */
  default String toYaml() {
    return YamlWriter.of(this);
  }

  /** The value as JSON, indented, in lines that end in {@code \n}. */
  default String toJson() {
    return JsonWriter.indented(this);
  }

  /** The value as JSON on one line, without a line end. */
  default String toJsonLine() {
    return JsonWriter.line(this);
  }
}
