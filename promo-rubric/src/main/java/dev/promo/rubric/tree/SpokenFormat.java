package dev.promo.rubric.tree;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import dev.promo.core.person.Person;
import dev.promo.core.problem.Parsed;
import dev.promo.core.rubric.Rubric;
import dev.promo.notation.Fields;
import dev.promo.rubric.format.LoadedRubric;
import dev.promo.rubric.format.RubricFormat;
import dev.promo.rubric.format.RubricInput;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A manager's own words in YAML or JSON, as {@link SpokenRubric} holds them:
 *
 * <pre>
 * speaker: Ines Okafor (Head of Returns)
 * date: 2026-05-12
 * occasion: one-to-one          # optional
 * current: Analyst
 * next: Senior Analyst
 * said:
 *   - theme: Scope              # optional
 *     question: What is missing? # optional
 *     about: next               # or current; optional
 *     words: Own the returns backlog, end to end.
 *   - Tell me sooner when a date slips.
 * </pre>
 */
public final class SpokenFormat implements RubricFormat {
  private static final ImmutableSet<String> MARKS = ImmutableSet.of("speaker", "said");

  private enum About {
    CURRENT,
    NEXT
  }

  /** The format has no settings. */
  public SpokenFormat() {}

  @Override
  public String name() {
    return "a manager's own words (speaker, said)";
  }

  @Override
  public Optional<Parsed<LoadedRubric>> read(RubricInput input) {
    return TreeReading.of(input, name(), MARKS, (fields, unmapped) -> read(fields));
  }

  private static Optional<Rubric> read(Fields fields) {
    Optional<Person> speaker = fields.required(
        "speaker",
        fields
            .text("speaker")
            .flatMap(written -> fields.make("speaker", () -> Person.parse(written))));
    Optional<LocalDate> date = fields.requiredDate("date");
    Optional<String> current = fields.requiredText("current");
    Optional<String> next = fields.requiredText("next");
    String occasion = fields.text("occasion").orElse("own words");
    fields.required("said", fields.node("said"));
    ImmutableList.Builder<SpokenRubric.Statement> statements = ImmutableList.builder();
    fields.list("said", "words").forEach(each -> statement(each).ifPresent(statements::add));
    return fields
        .build(() -> new SpokenRubric(
            speaker.orElseThrow(),
            date.orElseThrow(),
            occasion,
            current.orElseThrow(),
            next.orElseThrow(),
            statements.build()))
        .map(SpokenRubric::rubric);
  }

  private static Optional<SpokenRubric.Statement> statement(Fields fields) {
    Optional<String> theme = fields.text("theme");
    Optional<String> question = fields.text("question");
    boolean isAboutCurrent =
        fields.choice("about", About.class).filter(About.CURRENT::equals).isPresent();
    Optional<String> words = fields.requiredText("words");
    return fields.build(() -> new SpokenRubric.Statement(
        theme,
        question,
        isAboutCurrent,
        words.orElseThrow(),
        Optional.of(fields.location("words"))));
  }
}
