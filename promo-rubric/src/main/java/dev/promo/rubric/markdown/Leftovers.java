package dev.promo.rubric.markdown;

import com.google.common.collect.ImmutableList;
import dev.promo.rubric.draft.Cumulation;
import dev.promo.rubric.draft.DraftDimension;
import dev.promo.rubric.draft.DraftLevel;
import dev.promo.rubric.draft.LadderDraft;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** What stands in no cell: it is about a level, a dimension or the ladder, or it has no place in a rubric. */
final class Leftovers {
  private final Reading reading;
  private final LadderDraft draft;
  private final Unused unused;
  private final Map<String, DraftLevel> levels;
  private final Map<ImmutableList<String>, DraftDimension> dimensions;
  private final Map<String, DraftDimension> byName = new LinkedHashMap<>();
  private boolean hasSummary;

  Leftovers(
      Reading reading,
      LadderDraft draft,
      Unused unused,
      Map<String, DraftLevel> levels,
      Map<ImmutableList<String>, DraftDimension> dimensions) {
    this.reading = reading;
    this.draft = draft;
    this.unused = unused;
    this.levels = levels;
    this.dimensions = dimensions;
    dimensions.values().forEach(known -> byName.putIfAbsent(Label.key(known.name()), known));
  }

  void fill(DocumentHead head) {
    Inclusions inclusions = new Inclusions(draft, levels);
    for (Piece piece : reading.pieces()) {
      if (!reading.isInCell(piece)) {
        if (!isAboutLevel(piece) && !isAboutDimension(piece) && !isSummary(piece, head)) {
          leave(piece);
        }
        inclusions.read(piece);
        Cumulation.announcedBy(piece.text())
            .ifPresent(words -> draft
                .isCumulative()
                .problem(HeadingRemarks.cumulative(piece.branch().place(), words)));
      }
    }
  }

  private boolean isAboutLevel(Piece piece) {
    boolean isProse = piece.branch().kind() == Branch.Kind.PARAGRAPH || piece.restOnly();
    Optional<String> level = piece.level().or(() -> isProse ? named(piece) : Optional.empty());
    Optional<DraftLevel> about = level.map(levels::get);
    if (about.isEmpty() || piece.text().isBlank()) {
      return false;
    }
    about(piece, about.get());
    return true;
  }

  /** The level that a heading elsewhere names, under which nothing else stands than words about it. */
  private Optional<String> named(Piece piece) {
    return piece.steps().stream()
        .map(step -> reading.levels().names().get(step.key()))
        .flatMap(name -> Optional.ofNullable(name).stream())
        .findFirst();
  }

  private void about(Piece piece, DraftLevel level) {
    level.about(piece.text());
    if (!piece.restOnly()) {
      piece.branch().children().forEach(child -> about(child, level));
    }
  }

  private void about(Branch branch, DraftLevel level) {
    if (branch.kind() == Branch.Kind.OTHER) {
      unused.add(branch, "no prose");
      return;
    }
    if (!branch.text().isBlank()) {
      level.about(branch.text().text());
    }
    branch.children().forEach(child -> about(child, level));
  }

  private boolean isAboutDimension(Piece piece) {
    if (piece.level().isPresent()) {
      return false;
    }
    Branch branch = piece.branch();
    if (branch.kind() == Branch.Kind.PARAGRAPH && !piece.steps().isEmpty()) {
      DraftDimension under = dimensions.get(LadderFilling.keys(reading.dimension(piece)));
      boolean isRight = piece.steps().stream().allMatch(Step::aboveLevel);
      if (under != null && isRight && isLast(piece)) {
        under.about(piece.text());
        return true;
      }
    }
    DraftDimension named = byName.get(branch.label().key());
    boolean isDefinition = isBeforeLevels(branch)
        && !branch.label().rest().isBlank()
        && branch.children().isEmpty();
    if (named == null || !isDefinition || !hasLetters(branch)) {
      return false;
    }
    named.about(branch.label().rest());
    return true;
  }

  private boolean isBeforeLevels(Branch branch) {
    return branch.place().line() < reading.heads().get(0).place().line();
  }

  private static boolean hasLetters(Branch branch) {
    return branch.label().rest().codePoints().filter(Character::isLetter).count() > 2;
  }

  /** Whether the innermost heading over it is one of those that name its dimension. */
  private boolean isLast(Piece piece) {
    ImmutableList<Step> path = reading.dimension(piece);
    return !path.isEmpty() && path.get(path.size() - 1).equals(last(piece));
  }

  private boolean isSummary(Piece piece, DocumentHead head) {
    boolean isOnTop = piece.steps().stream().allMatch(step -> head.isTitle(step.branch()));
    boolean isFirst = !hasSummary
        && isOnTop
        && piece.branch().kind() == Branch.Kind.PARAGRAPH
        && isBeforeLevels(piece.branch())
        && !piece.text().isBlank();
    if (isFirst) {
      draft.summary(piece.text());
      hasSummary = true;
    }
    return isFirst;
  }

  private void leave(Piece piece) {
    String reason = piece.steps().isEmpty()
        ? "stands at no level"
        : "stands at no level, under '" + last(piece).name() + "'";
    if (piece.restOnly()) {
      unused.own(piece.branch(), reason);
    } else {
      unused.add(piece.branch(), reason);
    }
  }

  private static Step last(Piece piece) {
    return piece.steps().get(piece.steps().size() - 1);
  }
}
