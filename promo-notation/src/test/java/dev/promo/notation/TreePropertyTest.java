package dev.promo.notation;

import static dev.promo.notation.Reading.show;
import static dev.promo.notation.Reading.sound;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.promo.core.problem.Location;
import dev.promo.core.problem.Parsed;
import dev.promo.core.problem.Problem;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.StringLength;

class TreePropertyTest {
  private static final String[] FORMS = {"a.json", "a.yaml", "a"};

  /** A tree of lists, maps, texts and null, with its own writer and its own paths. */
  @Property
  void a_tree_written_as_json_is_read_back_from_json_and_from_yaml(
      @ForAll("trees") Object written) {
    Map<String, String> expected = new LinkedHashMap<>();
    walk("", written, expected);
    for (String form : FORMS) {
      Node root = sound(Tree.read(Source.of(form, JsonText.of(written))));
      Map<String, String> found = new LinkedHashMap<>();
      scalars(root).forEach(scalar -> found.put(scalar.location().path(), show(scalar)));
      assertEquals(expected, found);
    }
  }

  @Property
  void no_text_at_all_makes_reading_throw(@ForAll @StringLength(max = 60) String text) {
    for (String form : FORMS) {
      assertAnswered(Tree.read(Source.of(form, text)));
    }
  }

  @Property
  void no_text_of_the_characters_of_the_notations_makes_reading_throw(
      @ForAll("tokens") List<String> tokens) {
    for (String form : FORMS) {
      assertAnswered(Tree.read(Source.of(form, String.join("", tokens))));
    }
  }

  @Property
  void no_bytes_make_reading_throw(@ForAll byte[] bytes) {
    assertAnswered(Tree.read(Source.of("a.yaml", bytes)));
  }

  @Property
  void the_place_of_a_plain_scalar_points_at_its_text(
      @ForAll("plainLists") List<List<String>> lists) {
    StringBuilder text = new StringBuilder("lists:\n");
    lists.forEach(list -> text.append(" - [").append(String.join(" , ", list)).append("]\n"));
    Node root = sound(Tree.read(Source.of("a.yaml", text.toString())));
    scalars(root).forEach(scalar -> assertPointsAt(text.toString(), scalar));
  }

  @Property
  void the_place_of_a_json_scalar_points_at_its_text(@ForAll("trees") Object written) {
    String text = JsonText.of(written);
    Node root = sound(Tree.read(Source.of("a.json", text)));
    scalars(root).forEach(scalar -> {
      String expected = scalar.isNothing() ? "null" : JsonText.of(scalar.text());
      assertTrue(at(text, scalar.location()).startsWith(expected), scalar.location()::toString);
    });
  }

  @Provide
  Arbitrary<Object> trees() {
    return Arbitraries.randoms().map(random -> collection(random, 4));
  }

  @Provide
  Arbitrary<List<String>> tokens() {
    return Arbitraries.of(
            "{",
            "}",
            "[",
            "]",
            ",",
            ":",
            ": ",
            "\n",
            "\n  ",
            "\n- ",
            "\"",
            "'",
            "a",
            "b",
            "null",
            "1",
            "-",
            "&a ",
            "*a",
            "!",
            "!!str ",
            "!%2",
            "%",
            "#",
            "|",
            ">",
            "?",
            "\t",
            "\\",
            "\\u",
            "---\n",
            "...",
            "@",
            "\r",
            "\uFEFF",
            "\uD83D\uDE00",
            "\u0000")
        .list()
        .ofMaxSize(25);
  }

  @Provide
  Arbitrary<List<List<String>>> plainLists() {
    return Arbitraries.strings()
        .withCharRange('a', 'z')
        .withChars("0123456789_.!\u00e9\u4e2d")
        .ofMinLength(1)
        .ofMaxLength(8)
        .map(text -> text.replace("!", "\uD83D\uDE00"))
        .list()
        .ofMinSize(1)
        .ofMaxSize(5)
        .list()
        .ofMaxSize(5);
  }

  private static Object collection(Random random, int depth) {
    int size = random.nextInt(5);
    if (random.nextBoolean()) {
      return Stream.generate(() -> value(random, depth)).limit(size).toList();
    }
    Map<String, Object> map = new LinkedHashMap<>();
    for (int i = 0; i < size; i++) {
      map.put("k" + random.nextInt(100), value(random, depth));
    }
    return map;
  }

  private static Object value(Random random, int depth) {
    return depth > 1 && random.nextInt(3) == 0 ? collection(random, depth - 1) : word(random);
  }

  /** Some with a character that must be escaped, or that is two units long, or that only looks like a value. */
  private static String word(Random random) {
    String[] parts = {
      "a",
      " ",
      "\"",
      "\\",
      "\n",
      "\t",
      "\u0001",
      "\uD83D\uDE00",
      "\u00e9",
      "null",
      "1.50",
      ":",
      "#",
      "\u2028"
    };
    StringBuilder word = new StringBuilder();
    random.ints(random.nextInt(6), 0, parts.length).forEach(part -> word.append(parts[part]));
    return word.toString();
  }

  private static void walk(String path, Object value, Map<String, String> scalars) {
    if (value instanceof List<?> list) {
      for (int i = 0; i < list.size(); i++) {
        walk(path + "[" + i + "]", list.get(i), scalars);
      }
    } else if (value instanceof Map<?, ?> map) {
      map.forEach(
          (key, child) -> walk(path.isEmpty() ? key.toString() : path + "." + key, child, scalars));
    } else {
      scalars.put(path, value.toString());
    }
  }

  private static Stream<Node.Scalar> scalars(Node node) {
    if (node instanceof Node.Mapping mapping) {
      return mapping.entries().values().stream().flatMap(TreePropertyTest::scalars);
    }
    if (node instanceof Node.Sequence sequence) {
      return sequence.items().stream().flatMap(TreePropertyTest::scalars);
    }
    return Stream.of((Node.Scalar) node);
  }

  private static void assertPointsAt(String text, Node.Scalar scalar) {
    assertTrue(at(text, scalar.location()).startsWith(scalar.text()), scalar.location()::toString);
  }

  private static String at(String text, Location place) {
    String line = text.split("\n", -1)[place.line() - 1];
    return line.substring(line.offsetByCodePoints(0, place.column() - 1));
  }

  private static void assertAnswered(Parsed<Node> parsed) {
    assertTrue(parsed.value().isPresent() || parsed.hasErrors(), parsed::toString);
    parsed
        .value()
        .ifPresent(root -> scalars(root).forEach(scalar -> assertNotNull(scalar.location())));
    parsed.problems().stream()
        .map(Problem::location)
        .forEach(place -> assertTrue(place.column() >= 0));
  }
}
