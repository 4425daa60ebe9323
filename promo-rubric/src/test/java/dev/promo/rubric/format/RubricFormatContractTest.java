package dev.promo.rubric.format;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.ImmutableList;
import dev.promo.core.problem.Location;
import dev.promo.core.problem.Parsed;
import dev.promo.core.problem.Problem;
import dev.promo.core.problem.Severity;
import dev.promo.core.rubric.Rubric;
import dev.promo.notation.Source;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/**
 * What every {@link RubricFormat} promises. Extend it with a few samples of your notation; all that is random here is
 * the same in every run.
 */
public abstract class RubricFormatContractTest {
  private static final int RUNS = 300;
  private static final ImmutableList<String> NO_LADDERS =
      ImmutableList.of("", " \n\n", "{}", "[]", "null", "42", "{\"a\": 1}", "\u0000", "\uFEFF");

  /** For the samples and the checks of a subclass. */
  protected RubricFormatContractTest() {}

  /** A new instance of the format. */
  protected abstract RubricFormat format();

  /**
   * One ladder without a problem, written in different ways: with its keys in another order, in another container, with
   * other indentation. At least one.
   */
  protected abstract List<Source> sameLadder();

  /** Texts in the format's notation with a problem each. At least one. */
  protected abstract List<Source> faulty();

  /** Texts in other notations, which the format leaves to others. */
  protected abstract List<Source> foreign();

  /** What the format is handed for a text; a format of folders makes the files of one of it. */
  protected RubricInput input(Source source) {
    return RubricInput.of(source);
  }

  /** The codes of the notes that every ladder in the notation gets; most notations have none. */
  protected ImmutableList<String> notes() {
    return ImmutableList.of();
  }

  @Test
  void it_has_a_name_on_one_line() {
    assertFalse(format().name().isBlank());
    assertEquals(1, format().name().lines().count());
  }

  @Test
  void a_ladder_is_read_without_a_problem() {
    for (Source ladder : sameLadder()) {
      Parsed<LoadedRubric> parsed = read(ladder).orElseThrow();
      assertEquals(
          notes(),
          parsed.problems().stream().map(Problem::code).collect(toImmutableList()),
          ladder::name);
      assertTrue(parsed.problems().stream().allMatch(each -> each.severity() == Severity.NOTE));
      assertTrue(parsed.value().isPresent());
    }
  }

  @Test
  void the_same_ladder_written_otherwise_is_the_same_rubric() {
    String name = sameLadder().get(0).name();
    Optional<Parsed<LoadedRubric>> first = read(sameLadder().get(0));
    for (Source ladder : sameLadder()) {
      Rubric rubric = read(ladder).orElseThrow().orElseThrow().rubric();
      Rubric expected = first.orElseThrow().orElseThrow().rubric();
      assertEquals(expected.withSource(rubric.source()), rubric, ladder.name() + " and " + name);
    }
  }

  @Test
  void any_line_end_gives_the_same_answer() {
    for (Source sample : samples()) {
      String text = text(sample).replace("\r\n", "\n");
      Optional<Parsed<LoadedRubric>> expected = read(Source.of(sample.name(), text));
      for (String end : List.of("\r\n", "\r")) {
        assertEquals(expected, read(Source.of(sample.name(), text.replace("\n", end))));
      }
    }
  }

  @Test
  void the_answer_is_the_same_every_time() {
    RubricFormat format = format();
    for (Source sample : samples()) {
      Optional<Parsed<LoadedRubric>> once = format.read(input(sample));
      assertEquals(once, format.read(input(sample)));
      assertEquals(once, format().read(input(sample)));
    }
  }

  @Test
  void a_problem_says_where_in_the_text_it_is() {
    for (Source sample : faulty()) {
      Parsed<LoadedRubric> parsed = read(sample).orElseThrow();
      assertFalse(parsed.problems().isEmpty(), sample::name);
      assertPlaces(parsed, sample);
    }
  }

  @Test
  void what_is_not_its_notation_is_left_to_others() {
    for (Source other : foreign()) {
      assertEquals(Optional.empty(), read(other), other::name);
    }
    for (String text : NO_LADDERS) {
      assertEquals(Optional.empty(), read(Source.of("x", text)), text);
    }
    assertEquals(Optional.empty(), read(Source.of("x", new byte[] {-1, -2, 0, 'a'})));
  }

  @Test
  void no_name_of_a_source_makes_it_throw() {
    byte[] bytes = sameLadder().get(0).bytes();
    for (String name : List.of("/", "a/", "a/ ", ".json", "C:\\a", "\u0130.YAML", "a\nb")) {
      assertAnswered(Source.of(name, bytes));
    }
  }

  @Test
  void no_bytes_make_it_throw() {
    everySeed(random -> {
      byte[] bytes = new byte[random.nextInt(200)];
      random.nextBytes(bytes);
      assertAnswered(Source.of("random", bytes));
    });
  }

  @Test
  void no_text_makes_it_throw() {
    everySeed(random -> {
      assertAnswered(Source.of("random", new RandomInput(random).text()));
    });
  }

  @Test
  void no_tree_of_its_own_words_makes_it_throw() {
    List<String> words = samples().stream()
        .flatMap(sample -> text(sample).lines())
        .flatMap(line -> List.of(line.split("[^\\p{L}\\p{N}$/]+")).stream())
        .filter(word -> !word.isEmpty())
        .toList();
    everySeed(
        random -> assertAnswered(Source.of("random.json", new RandomInput(random).tree(words))));
  }

  @Test
  void no_damage_to_a_ladder_makes_it_throw() {
    List<Source> samples = samples();
    everySeed(random -> {
      Source sample = samples.get(random.nextInt(samples.size()));
      assertAnswered(Source.of(sample.name(), new RandomInput(random).damaged(text(sample))));
    });
  }

  private Optional<Parsed<LoadedRubric>> read(Source source) {
    return format().read(input(source));
  }

  private List<Source> samples() {
    return ImmutableList.<Source>builder().addAll(sameLadder()).addAll(faulty()).build();
  }

  private void assertAnswered(Source source) {
    Optional<Parsed<LoadedRubric>> answer = read(source);
    answer.ifPresent(parsed -> {
      assertTrue(parsed.value().isPresent() || parsed.hasErrors());
      assertPlaces(parsed, source);
    });
    assertEquals(answer, read(source));
  }

  private static void assertPlaces(Parsed<LoadedRubric> parsed, Source source) {
    int lines = source.text().value().orElse("").split("\r\n|\r|\n", -1).length;
    parsed.problems().forEach(problem -> {
      Location place = problem.location();
      assertTrue(isIn(place.source(), source), problem::toString);
      assertTrue(place.line() <= lines, problem::toString);
    });
  }

  private static boolean isIn(String name, Source source) {
    return name.equals(source.name()) || name.startsWith(source.name() + "/");
  }

  private static void everySeed(Consumer<Random> check) {
    for (int seed = 0; seed < RUNS; seed++) {
      try {
        check.accept(new Random(seed));
      } catch (RuntimeException | AssertionError failure) {
        throw new AssertionError("with the seed " + seed, failure);
      }
    }
  }

  private static String text(Source source) {
    return new String(source.bytes(), UTF_8);
  }
}
