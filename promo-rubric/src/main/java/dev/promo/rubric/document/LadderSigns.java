package dev.promo.rubric.document;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import dev.promo.core.rubric.Level;
import dev.promo.core.rubric.Rubric;
import dev.promo.rubric.draft.HeadingNames;
import dev.promo.rubric.draft.LevelNames;
import dev.promo.rubric.format.RubricOptions;
import dev.promo.rubric.markdown.Block;
import dev.promo.rubric.table.Grid;
import dev.promo.rubric.table.GridLadder;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Whether a table in the midst of a document says by itself that it is a ladder. Numbers count much that is none, such as
 * the severities of faults; a column called {@code Stage} may hold what a build goes through; and beginners and experts
 * are told apart in many a manual.
 */
final class LadderSigns {
  /** What says that a table is a ladder. */
  enum Sign {
    /** It says so by itself, or the caller does. */
    SURE,
    /** Its levels are called like levels, and not enough is said of them. */
    NAMES,
    /** It looks like one. */
    LOOK
  }

  private static final int LONGEST_CODE_OF_OTHERS = 1;
  private static final int WORDS_OF_PROSE = 4;

  private final DocumentPart part;
  private final Grid grid;
  private final GridLadder ladder;
  private final Rubric rubric;
  private final ImmutableList<String> levels;

  LadderSigns(DocumentPart part, Grid grid, GridLadder ladder, Rubric rubric) {
    this.part = part;
    this.grid = grid;
    this.ladder = ladder;
    this.rubric = rubric;
    this.levels = rubric.levels().stream().map(Level::name).collect(toImmutableList());
  }

  Sign sign(RubricOptions options) {
    if (options.format().isPresent() || !options.levels().isEmpty() || areEnough()) {
      return Sign.SURE;
    }
    return areNames() ? Sign.NAMES : Sign.LOOK;
  }

  /** Whether they are enough for a table that stands alone. */
  private boolean areEnough() {
    if (isUnder(HeadingNames::isAboutCareers)) {
      return true;
    }
    boolean isUnderLevels = isUnder(HeadingNames::isAboutLadders);
    boolean saysLevels = isUnderLevels || saysLevels();
    boolean isMore = isUnderLevels || isMatrix() || rubric.dimensions().size() > 1;
    if (areWorded() || (isOneWorded() && (isMatrix() || saysLevels))) {
      return isMore;
    }
    return areNumbered() && isMore && (saysLevels || isMatrixOfCodes());
  }

  /** Whether the levels are called by words, or by numbers where something says that these are levels. */
  private boolean areNames() {
    return areWorded() || (areNumbered() && saysLevels());
  }

  private boolean areNumbered() {
    return levels.stream().allMatch(LadderSigns::isNumbered);
  }

  /** Whether at least half of the levels are called by words, and not only by numbers. */
  private boolean areWorded() {
    return levels.stream().filter(LevelNames::isWorded).count() * 2 >= levels.size();
  }

  private boolean isOneWorded() {
    return levels.stream().anyMatch(LevelNames::isWorded);
  }

  private boolean isMatrix() {
    return ladder.shape().equals("matrix");
  }

  private boolean isUnder(Predicate<String> isAbout) {
    return part.headings().stream()
        .map(Block.Heading::title)
        .anyMatch(title -> isAbout.test(title.text()));
  }

  private static boolean isNumbered(String level) {
    return level.codePoints().anyMatch(Character::isDigit) || LevelNames.isLevel(level);
  }

  private boolean saysLevels() {
    return Stream.of(grid.title(), grid.cell(0, 0).text(), ladder.levelHeader())
            .anyMatch(HeadingNames::isAboutLadders)
        || levels.stream().allMatch(HeadingNames::isAboutLadders);
  }

  /** Whether several rows say something at codes such as {@code IC2}; a single letter counts much else. */
  private boolean isMatrixOfCodes() {
    return isMatrix()
        && rubric.dimensions().size() > 1
        && (levels.stream().noneMatch(LadderSigns::isOfOthers) || meanWords() >= WORDS_OF_PROSE);
  }

  private static boolean isOfOthers(String level) {
    long letters = level.codePoints().takeWhile(Character::isLetter).count();
    return letters <= LONGEST_CODE_OF_OTHERS && !level.regionMatches(true, 0, "l", 0, 1);
  }

  private double meanWords() {
    return rubric.cells().stream()
        .flatMap(cell -> cell.behaviours().stream())
        .mapToInt(behaviour -> behaviour.text().split(" ", WORDS_OF_PROSE * 2).length)
        .average()
        .orElse(0);
  }
}
