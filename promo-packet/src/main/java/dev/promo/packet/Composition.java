package dev.promo.packet;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import dev.promo.core.PromotionCase;
import dev.promo.core.evidence.Coverage;
import dev.promo.core.evidence.PacketSelection;
import dev.promo.core.evidence.ScoredWin;
import dev.promo.core.gap.GapAnalysis;
import dev.promo.core.person.Redaction;
import dev.promo.core.policy.Defaults;
import dev.promo.core.problem.Location;
import dev.promo.core.problem.Problem;
import dev.promo.packet.document.Block;
import dev.promo.packet.document.Heading;
import java.util.Optional;

/** A document in the making: what the case shows, worked out once, and what has been written so far. */
final class Composition {
  private static final int SECTION_LEVEL = 2;

  private final PromotionCase promotion;
  private final Redaction redaction;
  private final Coverage coverage;
  private final PacketSelection selection;
  private final GapAnalysis gaps;
  private final ImmutableMap<String, Integer> numbers;
  private final ImmutableList.Builder<Block> blocks = ImmutableList.builder();
  private final ImmutableList.Builder<Problem> problems = ImmutableList.builder();

  Composition(PromotionCase promotion, Redaction redaction) {
    this.promotion = promotion;
    this.redaction = redaction;
    this.coverage = promotion.coverage();
    this.selection =
        PacketSelection.of(coverage, promotion.duplicates().clusters(), promotion.defaults());
    this.gaps = GapAnalysis.of(promotion.ladder(), promotion.targetLevel(), coverage);
    this.numbers = number(selection);
  }

  private static ImmutableMap<String, Integer> number(PacketSelection selection) {
    ImmutableMap.Builder<String, Integer> numbers = ImmutableMap.builder();
    int next = 1;
    for (ScoredWin scored : selection.byDimension().values()) {
      numbers.put(scored.win().id(), next++);
    }
    return numbers.buildOrThrow();
  }

  PromotionCase promotion() {
    return promotion;
  }

  Redaction redaction() {
    return redaction;
  }

  Defaults defaults() {
    return promotion.defaults();
  }

  Coverage coverage() {
    return coverage;
  }

  PacketSelection selection() {
    return selection;
  }

  GapAnalysis gaps() {
    return gaps;
  }

  /** The number under which the document shows a win, if it does. */
  Optional<Integer> number(ScoredWin scored) {
    return Optional.ofNullable(numbers.get(scored.win().id()));
  }

  String title() {
    return "Promotion packet: " + redaction.participant(promotion.candidate());
  }

  ImmutableList<Block> blocks() {
    return blocks.build();
  }

  ImmutableList<Problem> problems() {
    return problems.build();
  }

  void add(Block block) {
    blocks.add(block);
  }

  void section(String heading) {
    blocks.add(new Heading(SECTION_LEVEL, heading));
  }

  /** Says how a part came about that a reader might expect otherwise. */
  void note(String code, String part, String message, String mend) {
    problems.add(Problem.note(code, Location.of("packet").withPath(part), message, mend));
  }

  /** Reports a part that nobody has written yet; the document says so as well. */
  void notWritten(String part, String mend) {
    problems.add(Problem.warning(
        "NOT_WRITTEN",
        Location.of("packet").withPath(part),
        "The packet has no " + part + " yet.",
        mend));
  }

  /** Reports a text that is longer than its part of the packet allows. */
  void limitWords(String text, int most, String part, String mend) {
    int words = Words.count(text);
    if (words > most) {
      problems.add(Problem.error(
          "TOO_LONG",
          Location.of("packet").withPath(part),
          "It has " + words + " words, and " + most + " is the most there.",
          mend));
    }
  }

  /** Reports more of something than its part of the packet allows. */
  void limitCount(int count, int most, String part, String mend) {
    if (count > most) {
      problems.add(Problem.error(
          "TOO_MANY",
          Location.of("packet").withPath(part),
          "There are " + count + ", and " + most + " is the most there.",
          mend));
    }
  }
}
