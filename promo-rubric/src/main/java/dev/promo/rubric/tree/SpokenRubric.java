package dev.promo.rubric.tree;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.stream.Collectors.joining;

import com.google.common.collect.ImmutableList;
import dev.promo.core.person.Person;
import dev.promo.core.problem.Location;
import dev.promo.core.rubric.Behaviour;
import dev.promo.core.rubric.Cell;
import dev.promo.core.rubric.Level;
import dev.promo.core.rubric.Rubric;
import dev.promo.core.rubric.RubricDimension;
import dev.promo.core.rubric.RubricSource;
import dev.promo.core.rubric.Track;
import dev.promo.notation.Slug;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * What a manager said a promotion takes, for people whose company has no written ladder. {@link #rubric} makes a ladder
 * of two levels of it: each theme is a dimension, each statement a behaviour, word for word; the speaker and the date
 * are its source.
 *
 * @param speaker whose words they are
 * @param date when they were said
 * @param occasion where, such as {@code one-to-one}; without a name
 * @param current the level that the candidate holds
 * @param next the level above
 * @param statements in the order in which they were made; at least one
 */
public record SpokenRubric(
    Person speaker,
    LocalDate date,
    String occasion,
    String current,
    String next,
    ImmutableList<Statement> statements) {
  private static final String CURRENT = "current";
  private static final String NEXT = "next";

  public SpokenRubric {
    checkArgument(!occasion.isBlank(), "the occasion must be named");
    checkArgument(!current.isBlank(), "the current level must have a name");
    checkArgument(!next.isBlank(), "the next level must have a name");
    checkArgument(!statements.isEmpty(), "something must have been said");
  }

  /**
   * Something that was said.
   *
   * @param theme what it was about; statements without a theme stand in one dimension together
   * @param question what had been asked
   * @param isAboutCurrent whether it describes the level that is held, and not the next
   * @param words what was said, unchanged; blanks around it do not count
   * @param location where it was read
   */
  public record Statement(
      Optional<String> theme,
      Optional<String> question,
      boolean isAboutCurrent,
      String words,
      Optional<Location> location) {
    public Statement {
      checkArgument(!words.isBlank(), "a statement must not be blank");
      checkArgument(theme.isEmpty() || !theme.get().isBlank(), "a theme must not be blank");
      words = words.strip();
    }

    /** What the next level takes, in a theme. */
    public static Statement of(String theme, String words) {
      return new Statement(Optional.of(theme), Optional.empty(), false, words, Optional.empty());
    }

    /** What the next level takes. */
    public static Statement of(String words) {
      return new Statement(Optional.empty(), Optional.empty(), false, words, Optional.empty());
    }

    /** The same as the answer to a question. */
    public Statement to(String asked) {
      return new Statement(theme, Optional.of(asked), isAboutCurrent, words, location);
    }

    /** The same about the level that is held. */
    public Statement aboutCurrent() {
      return new Statement(theme, question, true, words, location);
    }

    private Behaviour behaviour() {
      return Behaviour.of(words).withLocation(location);
    }
  }

  /** The ladder; its levels have the ids {@code current} and {@code next}. */
  public Rubric rubric() {
    Map<String, ImmutableList.Builder<Statement>> themes = new LinkedHashMap<>();
    statements.forEach(said -> themes
        .computeIfAbsent(said.theme().orElse(title()), theme -> ImmutableList.builder())
        .add(said));
    Rubric.Builder rubric = Rubric.builder()
        .title(title())
        .source(new RubricSource(
            RubricSource.Kind.MANAGER, occasion, Optional.of(speaker), Optional.of(date)))
        .addLevels(Level.of(CURRENT, current), Level.of(NEXT, next))
        .addTrack(new Track("ladder", "Ladder", ImmutableList.of(CURRENT, NEXT)));
    int number = 0;
    for (Map.Entry<String, ImmutableList.Builder<Statement>> theme : themes.entrySet()) {
      number++;
      String slug = Slug.of(theme.getKey());
      String id = number + (slug.isEmpty() ? "" : "-" + slug);
      add(RubricDimension.of(id, theme.getKey()), theme.getValue().build(), rubric);
    }
    return rubric.build();
  }

  private String title() {
    return current + " → " + next;
  }

  private static void add(
      RubricDimension theme, ImmutableList<Statement> said, Rubric.Builder rubric) {
    String questions =
        said.stream().flatMap(each -> each.question().stream()).distinct().collect(joining("\n"));
    rubric.addDimension(questions.isEmpty() ? theme : theme.withSummary(questions));
    cell(theme.id(), CURRENT, said, true).ifPresent(rubric::addCell);
    cell(theme.id(), NEXT, said, false).ifPresent(rubric::addCell);
  }

  private static Optional<Cell> cell(
      String theme, String level, ImmutableList<Statement> said, boolean isAboutCurrent) {
    ImmutableList<Behaviour> behaviours = said.stream()
        .filter(each -> each.isAboutCurrent() == isAboutCurrent)
        .map(Statement::behaviour)
        .collect(ImmutableList.toImmutableList());
    return behaviours.isEmpty() ? Optional.empty() : Optional.of(Cell.of(theme, level, behaviours));
  }
}
