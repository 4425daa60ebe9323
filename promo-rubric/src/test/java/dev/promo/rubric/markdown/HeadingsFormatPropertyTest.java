package dev.promo.rubric.markdown;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.common.collect.ImmutableList;
import dev.promo.core.rubric.Behaviour;
import dev.promo.core.rubric.Level;
import dev.promo.core.rubric.Rubric;
import dev.promo.core.rubric.RubricDimension;
import dev.promo.notation.Source;
import dev.promo.rubric.format.RubricInput;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class HeadingsFormatPropertyTest {
  private static final ImmutableList<String> LEVELS =
      ImmutableList.of("Trainee", "Junior", "Intermediate", "Senior", "Principal");
  private static final ImmutableList<String> DIMENSIONS =
      ImmutableList.of("Dough", "Guests", "Accounts", "窯", "Segurança");

  /** A full ladder: for each dimension and each level the behaviours of the cell. */
  record Ladder(int levels, List<List<List<String>>> cells) {
    ImmutableList<String> levelNames() {
      return LEVELS.subList(0, levels);
    }

    ImmutableList<String> dimensionNames() {
      return DIMENSIONS.subList(0, cells.size());
    }

    String levelsFirst() {
      StringBuilder text = new StringBuilder("# Ladder\n\n");
      for (int level = 0; level < levels; level++) {
        text.append("## ").append(LEVELS.get(level)).append("\n\n");
        for (int dimension = 0; dimension < cells.size(); dimension++) {
          text.append("### ").append(DIMENSIONS.get(dimension)).append("\n\n");
          cells
              .get(dimension)
              .get(level)
              .forEach(line -> text.append("- ").append(line).append('\n'));
          text.append('\n');
        }
      }
      return text.toString();
    }

    String dimensionsFirst() {
      StringBuilder text = new StringBuilder("# Ladder\n\n");
      for (int dimension = 0; dimension < cells.size(); dimension++) {
        text.append("## ").append(DIMENSIONS.get(dimension)).append("\n\n");
        for (int level = 0; level < levels; level++) {
          text.append("- **").append(LEVELS.get(level)).append("**\n");
          cells
              .get(dimension)
              .get(level)
              .forEach(line -> text.append("  - ").append(line).append('\n'));
        }
        text.append('\n');
      }
      return text.toString();
    }

    Map<String, List<String>> behaviours() {
      Map<String, List<String>> behaviours = new TreeMap<>();
      for (int dimension = 0; dimension < cells.size(); dimension++) {
        for (int level = 0; level < levels; level++) {
          behaviours.put(
              DIMENSIONS.get(dimension) + " at " + LEVELS.get(level),
              cells.get(dimension).get(level));
        }
      }
      return behaviours;
    }
  }

  @Provide
  Arbitrary<Ladder> ladders() {
    Arbitrary<String> line = Arbitraries.of("Kneads", "Sells", "Counts", "Teaches", "Asks")
        .list()
        .ofMinSize(1)
        .ofMaxSize(6)
        .map(words -> String.join(" ", words));
    return Combinators.combine(
            Arbitraries.integers().between(2, 5), Arbitraries.integers().between(2, 5))
        .as((levels, dimensions) -> line.list()
            .ofMinSize(1)
            .ofMaxSize(4)
            .list()
            .ofSize(levels)
            .list()
            .ofSize(dimensions)
            .map(cells -> new Ladder(levels, cells)))
        .flatMap(ladder -> ladder);
  }

  @Property(tries = 200)
  void a_ladder_reads_back_the_same_whichever_stands_first(@ForAll("ladders") Ladder ladder) {
    assertReads(ladder, ladder.levelsFirst());
    assertReads(ladder, ladder.dimensionsFirst());
  }

  private static void assertReads(Ladder ladder, String text) {
    Rubric rubric = new HeadingsFormat()
        .read(RubricInput.of(Source.of("ladder.md", text)))
        .orElseThrow()
        .orElseThrow()
        .rubric();
    assertEquals(ladder.levelNames(), rubric.levels().stream().map(Level::name).toList());
    assertEquals(
        ladder.dimensionNames(),
        rubric.dimensions().stream().map(RubricDimension::name).toList());
    assertEquals(ladder.behaviours(), behaviours(rubric));
  }

  private static Map<String, List<String>> behaviours(Rubric rubric) {
    Map<String, String> names = new TreeMap<>();
    rubric.levels().forEach(level -> names.put("level " + level.id(), level.name()));
    rubric
        .dimensions()
        .forEach(dimension -> names.put("dimension " + dimension.id(), dimension.name()));
    Map<String, List<String>> behaviours = new TreeMap<>();
    rubric
        .cells()
        .forEach(cell -> behaviours.put(
            names.get("dimension " + cell.dimension()) + " at "
                + names.get("level " + cell.level()),
            new ArrayList<>(cell.behaviours().stream().map(Behaviour::text).toList())));
    return behaviours;
  }
}
