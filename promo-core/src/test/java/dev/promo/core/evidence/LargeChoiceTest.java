package dev.promo.core.evidence;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableMap.toImmutableMap;
import static com.google.common.collect.ImmutableSet.toImmutableSet;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.common.collect.ImmutableSet;
import dev.promo.core.policy.Defaults;
import dev.promo.core.win.Wins;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Choices too large for trying them all, judged by a solver of integer programs. */
class LargeChoiceTest {

  static Stream<Arguments> sizes() {
    return Stream.of(
            new int[] {20, 5, 15},
            new int[] {60, 5, 15},
            new int[] {60, 10, 15},
            new int[] {120, 8, 15},
            new int[] {120, 10, 25},
            new int[] {200, 10, 15})
        .flatMap(size ->
            IntStream.range(0, 5).mapToObj(seed -> Arguments.of(size[0], size[1], size[2], seed)));
  }

  @ParameterizedTest(name = "{0} wins, {1} dimensions, {2} shown, {3}")
  @MethodSource("sizes")
  void the_choice_is_worth_what_another_solver_finds(int wins, int dimensions, int most, int seed) {
    ChoiceCase given = generate(wins, dimensions, most, new Random(seed));

    assertEquals(IntegerProgram.best(given), IntegerProgram.value(given, given.selection()));
  }

  @ParameterizedTest(name = "{0} wins, {1} dimensions, {2} shown, {3}")
  @MethodSource("sizes")
  void a_shortfall_is_what_another_solver_finds(int wins, int dimensions, int most, int seed) {
    ChoiceCase given = generate(wins, dimensions, most, new Random(seed));
    long best = IntegerProgram.value(given, given.selection());
    Map.Entry<ScoredWin, Shortfall> first = given.exclusions().entrySet().stream()
        .flatMap(excluded -> ChoiceCase.shortfall(excluded.getValue()).stream()
            .map(shortfall -> Map.entry(excluded.getKey(), shortfall)))
        .findFirst()
        .orElseThrow();
    long lost = best - IntegerProgram.bestWith(first.getKey(), given);
    assertEquals(first.getValue().points(), lost - Math.round(lost / 2000.0) * 2000);
    assertEquals(first.getValue().uncovered().isPresent(), lost > 1000);
  }

  private static ChoiceCase generate(int wins, int dimensions, int most, Random random) {
    return new ChoiceCase(
        dimensions,
        IntStream.range(0, wins)
            .mapToObj(number -> ChoiceCase.win(
                "w" + number,
                20 + random.nextInt(81),
                Wins.SPRING.plusDays(random.nextInt(60)),
                claims(dimensions, random)))
            .collect(toImmutableList()),
        IntStream.range(0, wins)
            .filter(number -> random.nextInt(4) == 0)
            .boxed()
            .collect(toImmutableMap(
                number -> "w" + number, number -> "c" + random.nextInt(wins / 8 + 1))),
        Defaults.standard().withWinsPerPacket(most));
  }

  /** More often the first dimensions than the last, as people claim them. */
  private static ImmutableSet<Integer> claims(int dimensions, Random random) {
    return IntStream.rangeClosed(0, random.nextInt(3))
        .map(claim -> random.nextInt(1 + random.nextInt(dimensions)))
        .boxed()
        .collect(toImmutableSet());
  }
}
