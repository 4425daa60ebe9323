package dev.promo.rubric.table;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.common.collect.ImmutableList;
import dev.promo.core.rubric.Behaviour;
import dev.promo.core.rubric.Rubric;
import dev.promo.notation.Source;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** A ladder written as a table comes back as it was, whatever the delimiter and the order of the columns. */
final class TablePropertyTest {
  private static final List<String> VERBS =
      List.of("Plans", "Mends", "Keeps", "Explains", "Counts", "Hands over");
  private static final List<String> THINGS = List.of(
      "the hens, all of them", "a \"quiet\" yard; and a gate", "what others left", "été | hiver");

  /**
   * A ladder to write.
   *
   * @param texts the behaviours, by dimension, level and position
   */
  record Ladder(int levels, int dimensions, List<List<List<String>>> texts) {
    String level(int level) {
      return "Keeper " + (level + 1);
    }

    String dimension(int dimension) {
      return "Skill " + (char) ('A' + dimension) + (char) ('a' + dimension);
    }
  }

  @Provide
  Arbitrary<Ladder> ladders() {
    Arbitrary<String> text = Combinators.combine(Arbitraries.of(VERBS), Arbitraries.of(THINGS))
        .as((verb, thing) -> verb + " " + thing);
    return Combinators.combine(
            Arbitraries.integers().between(2, 6), Arbitraries.integers().between(2, 6))
        .flatAs((levels, dimensions) -> text.list()
            .ofMinSize(1)
            .ofMaxSize(4)
            .list()
            .ofSize(levels)
            .list()
            .ofSize(dimensions)
            .map(texts -> new Ladder(levels, dimensions, texts)));
  }

  @Property(tries = 150, edgeCases = EdgeCasesMode.NONE)
  void a_matrix_comes_back(
      @ForAll("ladders") Ladder ladder, @ForAll("delimiters") char delimiter, @ForAll long seed) {
    List<List<String>> columns = new ArrayList<>();
    columns.add(column("Skill", names(ladder)));
    for (int level = 0; level < ladder.levels(); level++) {
      int at = level;
      columns.add(column(
          ladder.level(level),
          IntStream.range(0, ladder.dimensions())
              .mapToObj(dimension ->
                  "- " + String.join("\n- ", ladder.texts().get(dimension).get(at)))
              .toList()));
    }
    Collections.shuffle(columns, new Random(seed));
    assertSame(ladder, columns, delimiter);
  }

  @Property(tries = 150, edgeCases = EdgeCasesMode.NONE)
  void a_long_table_comes_back(
      @ForAll("ladders") Ladder ladder, @ForAll("delimiters") char delimiter, @ForAll long seed) {
    List<String> levels = new ArrayList<>(List.of("Level"));
    List<String> dimensions = new ArrayList<>(List.of("Skill"));
    List<String> behaviours = new ArrayList<>(List.of("Behaviour"));
    for (int dimension = 0; dimension < ladder.dimensions(); dimension++) {
      for (int level = 0; level < ladder.levels(); level++) {
        for (String text : ladder.texts().get(dimension).get(level)) {
          levels.add(ladder.level(level));
          dimensions.add(ladder.dimension(dimension));
          behaviours.add(text);
        }
      }
    }
    List<List<String>> columns = new ArrayList<>(List.of(levels, dimensions, behaviours));
    Collections.shuffle(columns, new Random(seed));
    assertSame(ladder, columns, delimiter);
  }

  @Provide
  Arbitrary<Character> delimiters() {
    return Arbitraries.of(',', ';', '\t', '|');
  }

  private static void assertSame(Ladder ladder, List<List<String>> columns, char delimiter) {
    StringBuilder text = new StringBuilder();
    for (int row = 0; row < columns.get(0).size(); row++) {
      int at = row;
      text.append(String.join(
              String.valueOf(delimiter),
              columns.stream().map(column -> quoted(column.get(at), delimiter)).toList()))
          .append('\n');
    }
    Rubric rubric = TableFilesTest.read(Source.of("ladder.csv", text.toString()))
        .orElseThrow()
        .orElseThrow()
        .rubric();
    assertEquals(
        IntStream.range(0, ladder.levels()).mapToObj(ladder::level).toList(),
        rubric.levels().stream().map(level -> level.name()).toList());
    assertEquals(
        names(ladder),
        rubric.dimensions().stream().map(dimension -> dimension.name()).toList());
    assertEquals(ladder.texts(), texts(rubric));
  }

  private static List<List<List<String>>> texts(Rubric rubric) {
    return rubric.dimensions().stream()
        .map(dimension -> rubric.levels().stream()
            .map(level -> rubric.cells().stream()
                .filter(cell ->
                    cell.dimension().equals(dimension.id()) && cell.level().equals(level.id()))
                .flatMap(cell -> cell.behaviours().stream())
                .map(Behaviour::text)
                .toList())
            .toList())
        .toList();
  }

  private static ImmutableList<String> names(Ladder ladder) {
    return IntStream.range(0, ladder.dimensions())
        .mapToObj(ladder::dimension)
        .collect(toImmutableList());
  }

  private static List<String> column(String header, List<String> cells) {
    return ImmutableList.<String>builder().add(header).addAll(cells).build();
  }

  private static String quoted(String text, char delimiter) {
    return text.indexOf(delimiter) < 0 && text.indexOf('"') < 0 && text.indexOf('\n') < 0
        ? text
        : '"' + text.replace("\"", "\"\"") + '"';
  }
}
