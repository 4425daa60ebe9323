package dev.promo.packet.calibration;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.common.collect.ImmutableList;
import dev.promo.core.PromotionCase;
import dev.promo.core.decision.Ask;
import dev.promo.core.decision.FutureValue;
import dev.promo.core.decision.Thesis;
import dev.promo.core.problem.Problem;
import dev.promo.core.win.WinLog;
import dev.promo.packet.Cases;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class LimitsTest {

  @Test
  void ask_and_thesis_have_sixty_words_together() {
    assertFits(thesis(60));
    assertBreaks(
        "TOO_LONG at ask and thesis: It has 61 words, and 60 is the most there.", thesis(61));
  }

  @Test
  void a_win_has_thirty_four_words() {
    assertFits(result(34));
    assertBreaks(
        "TOO_LONG at evidence, win matching: It has 35 words, and 34 is the most there.",
        result(35));
  }

  @Test
  void a_win_that_is_not_shown_may_be_long() {
    PromotionCase unclaimed = Cases.WRITTEN.withLog(
        WinLog.of(List.of(Cases.MATCHING.withDimensions().withResult(Cases.words(99)))));
    assertFits(unclaimed);
  }

  @Test
  void a_concern_has_twenty_eight_words() {
    assertFits(mitigation(28));
    assertBreaks(
        "TOO_LONG at concerns[0]: It has 29 words, and 28 is the most there.", mitigation(29));
  }

  @Test
  void the_future_has_forty_five_words() {
    assertFits(future(45));
    assertBreaks("TOO_LONG at future: It has 46 words, and 45 is the most there.", future(46));
  }

  @Test
  void there_are_three_concerns() {
    assertFits(concerns(3));
    assertBreaks("TOO_MANY at concerns: There are 4, and 3 is the most there.", concerns(4));
  }

  @Test
  void the_house_may_set_other_limits() {
    assertFits(concerns(4).withDefaults(Cases.WRITTEN.defaults().withConcerns(4)));
  }

  private static void assertFits(PromotionCase promotion) {
    assertEquals(ImmutableList.of(), errors(promotion));
  }

  private static void assertBreaks(String error, PromotionCase promotion) {
    assertEquals(ImmutableList.of(error), errors(promotion));
  }

  private static ImmutableList<String> errors(PromotionCase promotion) {
    return CalibrationPacket.of(promotion).problems().stream()
        .filter(Problem::isError)
        .map(problem ->
            problem.code() + " at " + problem.location().path() + ": " + problem.message())
        .collect(toImmutableList());
  }

  /** A case whose ask, of three words, and thesis have so many words together. */
  private static PromotionCase thesis(int words) {
    return Cases.WRITTEN
        .withAsk(new Ask("Promote", Cases.AUTUMN))
        .withThesis(new Thesis(ImmutableList.of(Cases.words(words - 4), "Now.")));
  }

  /** A case whose only win, its title of three words included, has so many words. */
  private static PromotionCase result(int words) {
    return Cases.WRITTEN.withLog(
        WinLog.of(List.of(Cases.MATCHING.withResult(Cases.words(words - 3)))));
  }

  /** A case whose only concern, of four words, has so many words with what is done about it. */
  private static PromotionCase mitigation(int words) {
    return Cases.WRITTEN.withConcerns(Cases.CONCERN.withMitigation(Cases.words(words - 4)));
  }

  private static PromotionCase future(int words) {
    return Cases.WRITTEN.withFuture(new FutureValue("Responsible", Cases.words(words - 1)));
  }

  private static PromotionCase concerns(int count) {
    return Cases.WRITTEN.withConcerns(Collections.nCopies(count, Cases.CONCERN));
  }
}
