package dev.promo.rubric.tree;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import dev.promo.core.rubric.Behaviour;
import dev.promo.core.rubric.Cell;
import dev.promo.core.rubric.Level;
import dev.promo.core.rubric.Rubric;
import dev.promo.core.rubric.RubricDimension;
import dev.promo.core.rubric.RubricSource;
import dev.promo.core.rubric.Track;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.IntStream;

/** Makes up rubrics, with words that a writer or a reader may stumble over. */
final class Rubrics {
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
      "010",
      "12:30",
      "- ",
      ": ",
      " #",
      "*x",
      "&x",
      "\u2028",
      "{",
      "]");

  private final Random random;

  private Rubrics(Random random) {
    this.random = random;
  }

  static Rubric of(Random random) {
    return new Rubrics(random).rubric();
  }

  private Rubric rubric() {
    ImmutableList<Level> levels =
        some(1, 5, i -> Level.of(i + word(), word()).withSummary(maybe()));
    ImmutableList<RubricDimension> dimensions = some(1, 4, this::dimension);
    Rubric.Builder rubric = Rubric.builder()
        .title(word())
        .summary(maybe())
        .version(maybe())
        .language(maybe())
        .source(new RubricSource(kind(), word()))
        .levels(levels)
        .tracks(some(1, 3, i -> new Track(i + word(), word(), climb(levels))))
        .dimensions(dimensions);
    for (RubricDimension dimension : dimensions) {
      for (Level level : levels) {
        ImmutableList<Behaviour> behaviours = some(0, 3, i -> behaviour());
        if (!behaviours.isEmpty()) {
          rubric.addCell(Cell.of(dimension.id(), level.id(), behaviours));
        }
      }
    }
    return rubric.build();
  }

  private RubricSource.Kind kind() {
    return RubricSource.Kind.values()[random.nextInt(RubricSource.Kind.values().length)];
  }

  private ImmutableList<String> climb(ImmutableList<Level> levels) {
    List<String> ids = new ArrayList<>(levels.stream().map(Level::id).toList());
    Collections.shuffle(ids, random);
    return ImmutableList.copyOf(ids.subList(0, 1 + random.nextInt(ids.size())));
  }

  private RubricDimension dimension(int number) {
    return RubricDimension.builder()
        .id(number + word())
        .name(word())
        .group(some(0, 2, i -> word()))
        .summary(maybe())
        .build();
  }

  private Behaviour behaviour() {
    return Behaviour.builder()
        .id(maybe())
        .text(word())
        .proficiency(maybe())
        .examples(some(0, 2, i -> word()))
        .links(some(0, 2, i -> word()))
        .build();
  }

  private <T> ImmutableList<T> some(int least, int most, Function<Integer, T> maker) {
    int size = least + random.nextInt(most - least + 1);
    return IntStream.range(0, size).boxed().map(maker).collect(toImmutableList());
  }

  private Optional<String> maybe() {
    return random.nextBoolean() ? Optional.of(word()) : Optional.empty();
  }

  /** Never blank, and without a blank at either end. */
  private String word() {
    StringBuilder word = new StringBuilder();
    random.ints(1 + random.nextInt(5), 0, PARTS.size()).forEach(i -> word.append(PARTS.get(i)));
    String stripped = word.toString().strip();
    return stripped.isEmpty() ? "x" : stripped;
  }
}
