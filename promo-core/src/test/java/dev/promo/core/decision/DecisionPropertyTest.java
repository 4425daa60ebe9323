package dev.promo.core.decision;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.Lists;
import dev.promo.core.decision.facts.Answer;
import dev.promo.core.decision.facts.DecisionRecord;
import dev.promo.core.decision.letter.Confirmations;
import dev.promo.core.decision.letter.FollowUpLetter;
import dev.promo.core.policy.Defaults;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tag;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.constraints.UniqueElements;

class DecisionPropertyTest {
  private static final Defaults STANDARD = Defaults.standard();

  @Property
  void every_answer_means_something_on_every_day(
      @ForAll("answers") DecisionRecord record, @ForAll @IntRange(max = 400) int days) {
    DecisionKind kind = on(record, days).kind();
    assertEquals(record.answer() == Answer.WITHDRAWN, kind == DecisionKind.WITHDRAWN);
    assertTrue(record.answer() != Answer.NO
        || !kind.name().startsWith("APPROVED") && kind != DecisionKind.NO_DECISION);
  }

  @Property
  @Tag("A-024")
  void without_both_confirmations_nothing_is_a_plan(
      @ForAll("answers") DecisionRecord record, @ForAll @IntRange(max = 400) int days) {
    DecisionRecord silent =
        record.withConfirmations(Confirmations.NONE).withLetter(FollowUpLetter.sent(record.on()));
    assertFalse(on(silent, days) instanceof Decision.DeferredWithPlan);
    assertFalse(UsefulNo.of(silent, silent.on().plusDays(days), STANDARD).test());
  }

  @Property
  void a_vague_no_names_what_is_open(
      @ForAll("answers") DecisionRecord record, @ForAll @IntRange(max = 400) int days) {
    if (on(record, days) instanceof Decision.VagueNo no) {
      assertFalse(no.open().isEmpty());
    }
  }

  @Property
  void a_useful_no_is_a_plan_a_dated_block_or_the_last_word(
      @ForAll("answers") DecisionRecord record, @ForAll @IntRange(max = 400) int days) {
    if (UsefulNo.of(record, record.on().plusDays(days), STANDARD).test()) {
      Decision decision = on(record, days);
      assertTrue(decision instanceof Decision.DeferredWithPlan
          || decision instanceof Decision.RefusedWithReasons
          || (decision instanceof Decision.StructurallyBlocked blocked
              && blocked.block().reviewOn().isPresent()));
    }
  }

  @Property
  void the_order_in_which_answers_are_written_down_does_not_matter(
      @ForAll @Size(max = 5) @UniqueElements(by = Day.class)
          List<@From("answers") DecisionRecord> answers) {
    assertEquals(
        DecisionHistory.of(answers.toArray(DecisionRecord[]::new)),
        DecisionHistory.of(Lists.reverse(answers).toArray(DecisionRecord[]::new)));
  }

  private static final class Day implements Function<Object, Object> {
    @Override
    public Object apply(Object record) {
      return ((DecisionRecord) record).on();
    }
  }

  @Provide
  Arbitrary<DecisionRecord> answers() {
    return AnyAnswer.records();
  }

  private static Decision on(DecisionRecord record, int days) {
    LocalDate day = record.on().plusDays(days);
    return Decision.of(record, day, STANDARD);
  }
}
