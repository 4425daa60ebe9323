package dev.promo.rubric.draft;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import dev.promo.core.problem.Location;
import dev.promo.core.rubric.Behaviour;
import dev.promo.core.rubric.OpenReason;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;

/**
 * The text of one cell of a table, taken apart: each bullet is a behaviour, further ones inside it are its children, and
 * what stands around bullets is about them. Without bullets each paragraph is one behaviour. A cell may instead say why
 * it asks nothing, or that it asks what another asks.
 */
public final class CellText {
  private static final int LONGEST_WORDS = 300;
  private static final Location NOWHERE = Location.of("cell");

  private final Location place;
  private final String words;
  private final Optional<OpenReason> open;
  private final Optional<String> sameAs;
  private final ImmutableList<String> abouts;
  private final ImmutableList<Behaviour> behaviours;

  private CellText(
      Location place,
      String words,
      Optional<OpenReason> open,
      Optional<String> sameAs,
      ImmutableList<String> abouts,
      ImmutableList<Behaviour> behaviours) {
    this.place = place;
    this.words = words;
    this.open = open;
    this.sameAs = sameAs;
    this.abouts = abouts;
    this.behaviours = behaviours;
  }

  /**
   * Takes a text apart.
   *
   * @param place where the cell begins
   */
  public static CellText of(String text, Location place) {
    return of(text, place, ImmutableSet.of());
  }

  /**
   * As {@link #of(String, Location)}, of a ladder whose levels may have names that no one else gives to levels.
   *
   * @param levels the names of the levels
   */
  public static CellText of(String text, Location place, Set<String> levels) {
    return of(text, place, levels, Optional.empty());
  }

  /**
   * As {@link #of(String, Location, Set)}, of a cell that may stand beside that of another level.
   *
   * @param before the level whose cell a mere {@code ditto} repeats
   */
  public static CellText of(
      String text, Location place, Set<String> levels, Optional<String> before) {
    TidyText tidy = TidyText.of(text);
    String words = tidy.text().length() > LONGEST_WORDS ? "" : tidy.oneLine();
    if (!words.isEmpty()) {
      Optional<OpenReason> open = OpenWords.in(words);
      Optional<String> sameAs =
          open.isPresent() ? Optional.empty() : SameWords.levelIn(words, levels, before);
      if (open.isPresent() || sameAs.isPresent()) {
        return new CellText(place, words, open, sameAs, ImmutableList.of(), ImmutableList.of());
      }
    }
    Bullets bullets = new Bullets(tidy, place);
    tidy.eachLine(bullets::line);
    return new CellText(
        place, words, Optional.empty(), Optional.empty(), bullets.abouts(), bullets.behaviours());
  }

  /** Whether a cell only says that it asks nothing, or what another asks. */
  public static boolean isEmptyOrSame(String text) {
    CellText cell = of(text, NOWHERE);
    return cell.open.isPresent() || cell.sameAs.isPresent() || SameWords.refer(cell.words);
  }

  /** Puts what a cell says into the draft. */
  public static void read(String text, Location place, DraftCell into) {
    of(text, place).into(into);
  }

  /** The same with each of its outermost behaviours changed. */
  public CellText withEach(UnaryOperator<Behaviour> change) {
    return new CellText(
        place,
        words,
        open,
        sameAs,
        abouts,
        behaviours.stream().map(change).collect(toImmutableList()));
  }

  public void into(DraftCell cell) {
    open.ifPresent(reason -> cell.open(reason, words));
    sameAs.ifPresent(level -> cell.sameAs(words, level, place));
    abouts.forEach(cell::about);
    behaviours.forEach(cell::add);
  }

  /** The text on one line, without invisible characters, all white space as single spaces. */
  public static String oneLine(String text) {
    return TidyText.of(text).oneLine();
  }

  /** The text without invisible characters, its spaces and line ends all alike. */
  public static String tidy(String text) {
    return TidyText.of(text).text();
  }
}
