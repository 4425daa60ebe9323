package dev.promo.rubric.tree;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.common.collect.ImmutableList;
import dev.promo.core.rubric.Behaviour;
import dev.promo.core.rubric.Level;
import dev.promo.core.rubric.Rubric;
import dev.promo.core.rubric.RubricDimension;
import dev.promo.notation.Source;
import dev.promo.rubric.format.LoadedRubric;
import dev.promo.rubric.format.RubricInput;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** A ladder reads the same whichever axis stands outside, and in whichever notation. */
class NestedFormatPropertyTest {
  private static final ImmutableList<String> LEVELS =
      ImmutableList.of("Junior", "Intermediate", "Senior", "Staff", "Principal");
  private static final ImmutableList<String> DIMENSIONS =
      ImmutableList.of("Dough", "Oven, big", "Gäste", "納品", "\"Shop\"", "50 % & more");

  /** Made-up texts at dimensions and levels; no two are the same, and each level asks something. */
  record Cells(List<String> levels, List<String> dimensions, List<List<List<String>>> texts) {
    static Cells of(Random random) {
      List<String> levels = LEVELS.subList(0, 2 + random.nextInt(LEVELS.size() - 1));
      List<String> dimensions = DIMENSIONS.subList(0, 2 + random.nextInt(DIMENSIONS.size() - 1));
      return new Cells(
          levels,
          dimensions,
          IntStream.range(0, dimensions.size())
              .mapToObj(d -> IntStream.range(0, levels.size())
                  .mapToObj(l -> texts(random, d, l))
                  .toList())
              .toList());
    }

    private static List<String> texts(Random random, int dimension, int level) {
      return IntStream.range(0, 1 + random.nextInt(3))
          .mapToObj(i -> "Does thing " + dimension + level + i + " well, \"always\": yes\\no #" + i)
          .toList();
    }

    String byDimension() {
      return tree("topics", dimensions, "levels", levels, true);
    }

    String byLevel() {
      return tree("levels", levels, "topics", dimensions, false);
    }

    /** JSON, which is YAML as well. */
    private String tree(
        String outerKey,
        List<String> outer,
        String innerKey,
        List<String> inner,
        boolean isByDimension) {
      StringBuilder json = new StringBuilder("{\"title\": \"Bakery\", \"" + outerKey + "\": [");
      for (int o = 0; o < outer.size(); o++) {
        json.append(o == 0 ? "" : ", ").append("{\"name\": ").append(quoted(outer.get(o)));
        json.append(", \"").append(innerKey).append("\": [");
        for (int i = 0; i < inner.size(); i++) {
          List<String> asked =
              isByDimension ? texts.get(o).get(i) : texts.get(i).get(o);
          json.append(i == 0 ? "" : ",\n  ").append("{\"name\": ").append(quoted(inner.get(i)));
          json.append(", \"criteria\": ");
          json.append(asked.stream().map(Cells::quoted).toList()).append('}');
        }
        json.append("]}");
      }
      return json.append("]}\n").toString();
    }

    private static String quoted(String text) {
      return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }
  }

  @Provide
  Arbitrary<Cells> ladders() {
    return Arbitraries.randoms().map(Cells::of);
  }

  @Property(tries = 200)
  void a_ladder_reads_the_same_by_dimension_and_by_level(@ForAll("ladders") Cells cells) {
    Rubric byDimension = read(NestedFormat.byDimension(), "a.json", cells.byDimension());
    assertHolds(cells, byDimension);
    assertEquals(byDimension, read(NestedFormat.byLevel(), "a.json", cells.byLevel()));
  }

  @Property(tries = 200)
  void yaml_and_json_hold_the_same_ladder(@ForAll("ladders") Cells cells) {
    Rubric json = read(NestedFormat.byDimension(), "a.json", cells.byDimension());
    Rubric yaml = read(NestedFormat.byDimension(), "a.yaml", cells.byDimension());
    assertEquals(json.withSource(yaml.source()), yaml);
  }

  private static void assertHolds(Cells cells, Rubric rubric) {
    assertEquals(cells.levels(), rubric.levels().stream().map(Level::name).toList());
    assertEquals(
        cells.dimensions(),
        rubric.dimensions().stream().map(RubricDimension::name).toList());
    for (int d = 0; d < cells.dimensions().size(); d++) {
      for (int l = 0; l < cells.levels().size(); l++) {
        assertEquals(
            cells.texts().get(d).get(l),
            rubric.behaviours(rubric.dimensions().get(d), rubric.levels().get(l)).stream()
                .map(Behaviour::text)
                .toList());
      }
    }
  }

  private static Rubric read(NestedFormat format, String name, String text) {
    LoadedRubric loaded =
        format.read(RubricInput.of(Source.of(name, text))).orElseThrow().orElseThrow();
    assertEquals(ImmutableList.of(), loaded.unmapped());
    return loaded.rubric();
  }
}
