package dev.promo.notation;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;

class WrittenPropertyTest {
  private static final ImmutableList<String> PARTS = ImmutableList.of(
      "a",
      " ",
      "\"",
      "\\",
      "\n",
      "\t",
      "\u0001",
      "\uD83D\uDE00",
      "é",
      "İ",
      "null",
      "no",
      "~",
      "010",
      "12:30",
      "- ",
      ": ",
      " #",
      "*x",
      "&x",
      "\u2028",
      "\u0085",
      "{",
      "]",
      "? ",
      "!",
      "%",
      "@",
      "'");

  @Property(shrinking = ShrinkingMode.OFF)
  void what_is_written_as_yaml_is_read_back(@ForAll("values") Written value) {
    assertEquals(value, read("a.yaml", value.toYaml()));
  }

  @Property(shrinking = ShrinkingMode.OFF)
  void what_is_written_as_json_is_read_back(@ForAll("values") Written value) {
    assertEquals(value, read("a.json", value.toJson()));
    assertEquals(value, read("a.json", value.toJsonLine()));
  }

  @Property(shrinking = ShrinkingMode.OFF)
  void a_json_line_is_one_line(@ForAll("values") Written value) {
    assertEquals(1, value.toJsonLine().lines().count());
  }

  private static Written read(String name, String text) {
    return written(Tree.read(Source.of(name, text)).orElseThrow());
  }

  private static Written written(Node node) {
    if (node instanceof Node.Scalar scalar) {
      return new Written.Text(scalar.text());
    }
    if (node instanceof Node.Sequence list) {
      return Written.list(list.items(), WrittenPropertyTest::written);
    }
    return new Written.Entries(ImmutableMap.copyOf(
        Maps.transformValues(((Node.Mapping) node).entries(), WrittenPropertyTest::written)));
  }

  @Provide
  Arbitrary<Written> values() {
    return Arbitraries.recursive(
        () -> texts().map(Written.Text::new),
        inner -> Arbitraries.oneOf(
            inner.list().ofMaxSize(4).map(items -> Written.list(items, item -> item)),
            Arbitraries.maps(texts(), inner)
                .ofMaxSize(4)
                .map(entries -> new Written.Entries(ImmutableMap.copyOf(entries)))),
        0,
        3);
  }

  private static Arbitrary<String> texts() {
    return Arbitraries.of(PARTS)
        .list()
        .ofMinSize(1)
        .ofMaxSize(6)
        .map(parts -> String.join("", parts.stream().collect(toImmutableList())));
  }
}
