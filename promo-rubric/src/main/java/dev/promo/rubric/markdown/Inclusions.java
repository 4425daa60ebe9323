package dev.promo.rubric.markdown;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Lists;
import dev.promo.rubric.draft.Cumulation;
import dev.promo.rubric.draft.DraftLevel;
import dev.promo.rubric.draft.LadderDraft;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Sentences at a level that say it asks what a lower level asks, which they name: {@code Everything in L2, plus}. */
final class Inclusions {
  private static final Splitter PARTS =
      Splitter.on(Pattern.compile("\\s+[–—-]\\s+|[:：(),|]\\s*")).trimResults().omitEmptyStrings();

  private final LadderDraft draft;
  private final Map<String, DraftLevel> levels;
  private final ImmutableList<String> lowestFirst;

  /**
   * For the levels of a ladder.
   *
   * @param levels lowest first
   */
  Inclusions(LadderDraft draft, Map<String, DraftLevel> levels) {
    this.draft = draft;
    this.levels = levels;
    this.lowestFirst = ImmutableList.copyOf(levels.keySet());
  }

  void read(Piece piece) {
    piece
        .level()
        .flatMap(level -> lower(level).stream()
            .filter(other -> isIncluded(other, piece.text()))
            .findFirst())
        .ifPresent(other -> include(piece, other));
  }

  private List<String> lower(String level) {
    return Lists.reverse(lowestFirst.subList(0, lowestFirst.indexOf(level)));
  }

  private void include(Piece piece, String other) {
    String level = piece.level().orElseThrow();
    Optional.ofNullable(levels.get(level))
        .ifPresent(draftLevel -> draftLevel.includes(draft.level(other)));
    draft.problem(HeadingRemarks.cumulative(piece.branch().place(), piece.text()));
  }

  private static boolean isIncluded(String level, String text) {
    return names(level).stream().anyMatch(name -> Cumulation.isAnnouncedOf(name, text));
  }

  /** What a level may be called in a sentence: its name, or the part of it before a dash or a bracket, or behind it. */
  private static ImmutableSet<String> names(String level) {
    return ImmutableSet.<String>builder().add(level).addAll(PARTS.split(level)).build();
  }
}
