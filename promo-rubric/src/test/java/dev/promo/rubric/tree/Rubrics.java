package dev.promo.rubric.tree;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import dev.promo.core.person.Person;
import dev.promo.core.rubric.Behaviour;
import dev.promo.core.rubric.Cell;
import dev.promo.core.rubric.Level;
import dev.promo.core.rubric.OpenReason;
import dev.promo.core.rubric.Polarity;
import dev.promo.core.rubric.Requirement;
import dev.promo.core.rubric.Rubric;
import dev.promo.core.rubric.RubricDimension;
import dev.promo.core.rubric.RubricSource;
import dev.promo.core.rubric.Scale;
import dev.promo.core.rubric.Track;
import java.time.LocalDate;
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
    ImmutableList<Level> levels = rungs();
    ImmutableList<Scale> scales = some(0, 2, i -> new Scale(i + word(), word(), rungs()));
    ImmutableList<RubricDimension> dimensions = some(1, 4, i -> dimension(i, scales));
    Rubric.Builder rubric = Rubric.builder()
        .title(word())
        .summary(maybe())
        .version(maybe())
        .language(maybe())
        .source(new RubricSource(kind(), word(), speaker(), date()))
        .levels(levels)
        .scales(scales)
        .tracks(some(1, 3, i -> new Track(i + word(), word(), climb(levels))))
        .dimensions(dimensions);
    for (RubricDimension dimension : dimensions) {
      ImmutableList<Level> rungs = steps(dimension, scales).orElse(levels);
      rungs.forEach(rung -> cell(dimension, rung, rungs).ifPresent(rubric::addCell));
      steps(dimension, scales)
          .ifPresent(steps -> levels.forEach(level ->
              rubric.addAllRequirements(some(0, 2, i -> requirement(level, dimension, steps)))));
    }
    return rubric.build();
  }

  /** Levels or steps, some of which include others. */
  private ImmutableList<Level> rungs() {
    ImmutableList<Level> rungs = some(
        1,
        5,
        i -> Level.builder()
            .id(i + word())
            .name(word())
            .summary(maybe())
            .threshold(maybe())
            .rank(random.nextBoolean() ? Optional.of(random.nextInt(9)) : Optional.empty())
            .build());
    return rungs.stream()
        .map(rung -> rung.withIncludes(some(0, 2, i -> any(rungs).id())))
        .collect(toImmutableList());
  }

  private static Optional<ImmutableList<Level>> steps(
      RubricDimension dimension, ImmutableList<Scale> scales) {
    return scales.stream()
        .filter(scale -> dimension.scale().equals(Optional.of(scale.id())))
        .map(Scale::steps)
        .findFirst();
  }

  private Optional<Cell> cell(RubricDimension dimension, Level rung, ImmutableList<Level> rungs) {
    Cell.Builder cell = Cell.builder().dimension(dimension.id()).level(rung.id());
    return switch (random.nextInt(4)) {
      case 0 -> Optional.empty();
      case 1 -> Optional.of(cell.open(any(OpenReason.values())).words(maybe()).build());
      case 2 ->
        Optional.of(cell.sameAs(any(rungs).id())
            .words(maybe())
            .summary(maybe())
            .behaviours(some(0, 2, i -> behaviour(1)))
            .build());
      default -> Optional.of(Cell.of(dimension.id(), rung.id(), some(1, 3, i -> behaviour(1))));
    };
  }

  private Requirement requirement(
      Level level, RubricDimension dimension, ImmutableList<Level> steps) {
    return new Requirement(
        level.id(), dimension.id(), any(steps).id(), random.nextBoolean(), maybe());
  }

  private Optional<Person> speaker() {
    return random.nextBoolean()
        ? Optional.of(Person.of("Ada Moor", "Head of Ovens"))
        : Optional.empty();
  }

  private Optional<LocalDate> date() {
    return random.nextBoolean() ? Optional.of(LocalDate.of(2026, 3, 2)) : Optional.empty();
  }

  private <T> T any(List<T> values) {
    return values.get(random.nextInt(values.size()));
  }

  private <T> T any(T[] values) {
    return values[random.nextInt(values.length)];
  }

  private RubricSource.Kind kind() {
    return any(RubricSource.Kind.values());
  }

  private ImmutableList<String> climb(ImmutableList<Level> levels) {
    List<String> ids = new ArrayList<>(levels.stream().map(Level::id).toList());
    Collections.shuffle(ids, random);
    return ImmutableList.copyOf(ids.subList(0, 1 + random.nextInt(ids.size())));
  }

  private RubricDimension dimension(int number, ImmutableList<Scale> scales) {
    return RubricDimension.builder()
        .id(number + word())
        .name(word())
        .group(some(0, 2, i -> word()))
        .summary(maybe())
        .weight(maybe())
        .polarity(any(Polarity.values()))
        .scale(
            scales.isEmpty() || random.nextBoolean()
                ? Optional.empty()
                : Optional.of(any(scales).id()))
        .build();
  }

  private Behaviour behaviour(int depth) {
    return Behaviour.builder()
        .id(maybe())
        .text(word())
        .proficiency(maybe())
        .children(some(0, depth, i -> behaviour(depth - 1)))
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
