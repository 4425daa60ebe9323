package dev.promo.rubric.markdown;

import com.google.common.collect.ImmutableList;
import dev.promo.rubric.draft.HeadingNames;
import dev.promo.rubric.format.RubricInput;
import dev.promo.rubric.format.RubricOptions;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Chooses among the readings of a document. Names of levels count for much; without them a document is a ladder only
 * when it is regular, filled, and says that it is about levels or about what people in them are like.
 */
final class Choice {
  private static final int MOST_TITLES = 3;

  private final List<Branch> all = new ArrayList<>();
  private final Branch document;
  private final RubricOptions options;
  private final boolean isAnnounced;
  /** Whether tables say a part of what the document says, so that headings may only stand around them. */
  private final boolean hasTables;

  private Choice(Branch document, RubricInput input) {
    this.document = document;
    this.options = input.options();
    collect(document);
    this.isAnnounced = isAnnounced(input);
    this.hasTables =
        all.stream().flatMap(branch -> branch.block().stream()).anyMatch(Choice::isTable);
  }

  private static boolean isTable(Block block) {
    return block instanceof Block.PipeTable
        || (block instanceof Block.Html html && html.text().stripLeading().startsWith("<table"));
  }

  /** The best reading; nothing where none is a ladder. */
  static Optional<Reading> of(Branch document, RubricInput input) {
    return new Choice(document, input).best();
  }

  private void collect(Branch branch) {
    all.add(branch);
    branch.children().forEach(this::collect);
  }

  private Optional<Reading> best() {
    Optional<Reading> best = Optional.empty();
    double highest = 0;
    for (Levels levels : Candidates.of(all, options)) {
      Reading reading = Reading.of(document, all, levels, options);
      Quality quality = Quality.of(reading, all);
      double score = rank(levels, quality) * quality.score();
      if (score > highest) {
        best = Optional.of(reading);
        highest = score;
      }
    }
    return best;
  }

  /** How far the names may be trusted: 0 for no ladder. */
  private double rank(Levels levels, Quality quality) {
    if (quality.levels() < 2) {
      return 0;
    }
    if (isAsked()) {
      return 1;
    }
    boolean isSure = !hasTables || (quality.fill() >= 0.9 && quality.levels() > 2);
    boolean isCalled = levels.recognised() >= 0.5 && !levels.positions() && isSure;
    if (quality.dimensions() < 2) {
      return isCalled && isPlainLadder(levels, quality) ? 1_000 : 0;
    }
    if (isCalled && isFilled(levels, quality)) {
      return 1_000 * levels.recognised() * quality.coverage();
    }
    boolean isGrid = isSure
        && quality.familiar() > -0.5
        && quality.fill() >= 0.6
        && quality.coverage() >= 0.4
        && quality.behaviours() * 5L >= texts() * 2;
    return isGrid && (isAnnounced || quality.familiar() >= 0.5) ? 1 : 0;
  }

  /** Whether the grid is filled or, where each level has headings of its own, nearly all of the document stands in it. */
  private static boolean isFilled(Levels levels, Quality quality) {
    return quality.fill() >= 0.3
        ? quality.coverage() >= 0.2
        : levels.style().isHeading() && quality.levels() > 2 && quality.coverage() >= 0.8;
  }

  private boolean isAsked() {
    return options.format().isPresent()
        || !options.levels().isEmpty()
        || options.levelHeading().isPresent();
  }

  /** A ladder without dimensions is nothing but levels, each with a few lines. */
  private boolean isPlainLadder(Levels levels, Quality quality) {
    long alike = all.stream()
        .filter(branch -> branch.style().equals(Optional.of(levels.style())))
        .filter(Branch::hasContent)
        .filter(branch -> !HeadingNames.isAside(branch.label().name()))
        .count();
    long those =
        all.stream().filter(branch -> levels.levelOf(branch).isPresent()).count();
    boolean isMostly = those * 10 >= alike * 6 && levels.recognised() >= 0.6;
    return isMostly
        && quality.levels() > 2
        && (levels.style().isHeading()
            ? quality.coverage() >= 0.3 && (isAnnounced || those > 3)
            : quality.coverage() >= 0.6 && quality.behaviours() * 4L >= texts() && isAnnounced);
  }

  /** How many lines and paragraphs the document says something in. */
  private long texts() {
    return all.stream()
        .filter(
            branch -> branch.kind() == Branch.Kind.ITEM || branch.kind() == Branch.Kind.PARAGRAPH)
        .count();
  }

  private boolean isAnnounced(RubricInput input) {
    ImmutableList.Builder<String> titles = ImmutableList.builder();
    titles.add(input.fileName().replace('_', ' '));
    all.stream()
        .filter(branch ->
            branch.kind() == Branch.Kind.HEADING || branch.kind() == Branch.Kind.PARAGRAPH)
        .limit(MOST_TITLES)
        .forEach(branch -> titles.add(branch.text().text()));
    return titles.build().stream().anyMatch(HeadingNames::isAboutLadders);
  }
}
