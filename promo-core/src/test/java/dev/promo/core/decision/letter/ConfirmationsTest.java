package dev.promo.core.decision.letter;

import static dev.promo.core.decision.Answers.SAID;
import static dev.promo.core.decision.Answers.word;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("A-024")
class ConfirmationsTest {
  private static final String TEXT = "a signed course by September";
  private static final TextHash HASH = TextHash.of(TEXT);
  private static final WrittenConfirmation ASKED = word(Side.CANDIDATE, TEXT, SAID);
  private static final WrittenConfirmation ANSWERED = word(Side.EMPLOYER, TEXT, SAID.plusDays(3));

  @Test
  void silence_confirms_nothing() {
    assertEquals(Optional.empty(), Confirmations.NONE.mutualOn(HASH));
  }

  @Test
  void one_side_alone_agrees_to_nothing() {
    assertEquals(Optional.empty(), Confirmations.of(ASKED).mutualOn(HASH));
    assertEquals(Optional.empty(), Confirmations.of(ANSWERED, ANSWERED).mutualOn(HASH));
  }

  @Test
  void both_have_agreed_from_the_day_of_the_later_word() {
    assertEquals(
        Optional.of(SAID.plusDays(3)), Confirmations.of(ANSWERED, ASKED).mutualOn(HASH));
  }

  @Test
  void a_word_given_again_changes_no_day() {
    Confirmations twice =
        Confirmations.of(ASKED, ANSWERED, word(Side.EMPLOYER, TEXT, SAID.plusDays(9)));
    assertEquals(Optional.of(SAID.plusDays(3)), twice.mutualOn(HASH));
  }

  @Test
  void a_changed_text_is_a_new_version_that_nobody_has_confirmed() {
    Confirmations both = Confirmations.of(ASKED, ANSWERED);
    TextHash changed = TextHash.of(TEXT + " and a second one");
    assertEquals(Optional.empty(), both.mutualOn(changed));
    assertEquals(ImmutableList.of(ASKED, ANSWERED), both.ofOtherThan(changed));
    assertEquals(ImmutableList.of(), both.ofOtherThan(HASH));
  }
}
