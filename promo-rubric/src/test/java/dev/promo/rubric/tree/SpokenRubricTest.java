package dev.promo.rubric.tree;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.google.common.collect.ImmutableList;
import dev.promo.core.person.Person;
import dev.promo.core.rubric.Behaviour;
import dev.promo.core.rubric.Expectation;
import dev.promo.core.rubric.Rubric;
import dev.promo.core.rubric.RubricDimension;
import dev.promo.core.rubric.RubricSource;
import dev.promo.notation.Source;
import dev.promo.rubric.RubricReader;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class SpokenRubricTest {
  private static final Person INES = Person.of("Ines Okafor", "Head of Returns");
  private static final LocalDate DAY = LocalDate.of(2026, 5, 12);

  private static Rubric rubric(SpokenRubric.Statement... statements) {
    return new SpokenRubric(
            INES, DAY, "one-to-one", "Analyst", "Senior Analyst", ImmutableList.copyOf(statements))
        .rubric();
  }

  private static List<String> asked(Rubric rubric, int level) {
    return rubric.expectations(rubric.levels().get(level)).stream()
        .map(Expectation::behaviours)
        .flatMap(List::stream)
        .map(Behaviour::text)
        .toList();
  }

  @Test
  @Tag("A-048")
  void words_stay_as_they_were_said() {
    String words = "Own it. \"End to end\", * not *  halfway:\n- and - tell me!";
    assertEquals(List.of(words), asked(rubric(SpokenRubric.Statement.of("Scope", words)), 1));
  }

  @Test
  @Tag("A-048")
  void speaker_and_date_are_the_source() {
    RubricSource source = rubric(SpokenRubric.Statement.of("Own it.")).source();
    assertEquals(
        new RubricSource(
            RubricSource.Kind.MANAGER, "one-to-one", Optional.of(INES), Optional.of(DAY)),
        source);
  }

  @Test
  void each_theme_is_a_dimension_and_what_has_none_shares_one() {
    Rubric rubric = rubric(
        SpokenRubric.Statement.of("Scope", "Own the backlog.").to("What is missing?"),
        SpokenRubric.Statement.of("Tell me sooner."),
        SpokenRubric.Statement.of("Scope", "You keep a queue clean.").aboutCurrent(),
        SpokenRubric.Statement.of("And say why."));
    assertEquals(
        List.of("Scope", "Analyst → Senior Analyst"),
        rubric.dimensions().stream().map(RubricDimension::name).toList());
    assertEquals(Optional.of("What is missing?"), rubric.dimensions().get(0).summary());
    assertEquals(List.of("You keep a queue clean."), asked(rubric, 0));
    assertEquals(List.of("Own the backlog.", "Tell me sooner.", "And say why."), asked(rubric, 1));
  }

  @Test
  void what_was_said_is_written_and_read_back_equal() {
    Rubric rubric = rubric(
        SpokenRubric.Statement.of("Scope", "Own: the \"backlog\",\n\n  end to end.")
            .to("How?"),
        SpokenRubric.Statement.of("# not a heading"));
    String yaml = RubricWriter.yaml(rubric);
    assertEquals(rubric, RubricReader.standard().read(Source.of("a.yaml", yaml)).orElseThrow());
  }

  @Test
  void saying_nothing_is_no_ladder() {
    assertThrows(IllegalArgumentException.class, SpokenRubricTest::rubric);
    assertThrows(IllegalArgumentException.class, () -> SpokenRubric.Statement.of(" "));
  }
}
