package dev.promo.core.privacy;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import dev.promo.core.PromotionCase;
import dev.promo.core.evidence.EvidenceScore;
import dev.promo.core.person.RedactionProfile;
import dev.promo.core.policy.Defaults;
import dev.promo.core.win.Wins;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;

/** The laws of redaction. */
@Domain(AnyNamedCase.class)
@Domain(DomainContext.Global.class)
class RedactedCasePropertyTest {
  @Property(tries = 150, shrinking = ShrinkingMode.OFF)
  void no_name_survives(
      @ForAll PromotionCase promotion, @ForAll("nameless") RedactionProfile profile) {
    String redacted = RedactedCase.of(promotion, profile).promotion().toString();
    for (String token : AnyNamedCase.tokens(promotion)) {
      assertFalse(Accents.hasWord(redacted, token), () -> token + " in " + redacted);
    }
  }

  @Property(tries = 150, shrinking = ShrinkingMode.OFF)
  void what_is_found_to_survive_is_what_would_be_hidden(
      @ForAll PromotionCase promotion, @ForAll RedactionProfile profile, @ForAll String text) {
    RedactedCase redacted = RedactedCase.of(promotion, profile);
    assertEquals(redacted.survivorsIn(text).isEmpty(), redacted.text(text).equals(text));
    assertEquals(ImmutableSet.of(), redacted.survivorsIn(redacted.text(text)));
  }

  @Property(tries = 150, shrinking = ShrinkingMode.OFF)
  void redacting_twice_is_redacting_once(
      @ForAll PromotionCase promotion, @ForAll RedactionProfile profile) {
    RedactedCase redacted = RedactedCase.of(promotion, profile);
    assertEquals(redacted.promotion(), redacted.again(redacted.promotion()));
  }

  @Property(tries = 150, shrinking = ShrinkingMode.OFF)
  void one_person_has_one_label_and_no_other_person_has_it(@ForAll PromotionCase promotion) {
    RedactedCase redacted = RedactedCase.of(promotion, RedactionProfile.PSEUDONYMOUS);
    ImmutableList<String> labels = Identities.of(promotion).stream()
        .map(each -> redacted.text(each.name()))
        .collect(toImmutableList());
    assertEquals(labels.size(), ImmutableSet.copyOf(labels).size());
    assertEquals(
        ImmutableSet.copyOf(labels),
        Identities.of(redacted.promotion()).stream()
            .map(Identity::name)
            .collect(ImmutableSet.toImmutableSet()));
  }

  @Property(tries = 150, shrinking = ShrinkingMode.OFF)
  void a_salt_changes_the_letters_and_nothing_else(
      @ForAll PromotionCase promotion, @ForAll String salt) {
    PromotionCase plain = RedactedCase.of(promotion, RedactionProfile.ANONYMOUS).promotion();
    PromotionCase salted = salted(promotion, salt);
    assertEquals(salted, salted(promotion, salt));
    assertEquals(withoutLetters(plain), withoutLetters(salted));
  }

  @Property(tries = 150, shrinking = ShrinkingMode.OFF)
  void no_win_is_worth_more_or_less(@ForAll PromotionCase promotion) {
    assertEquals(
        scores(promotion),
        scores(RedactedCase.of(promotion, RedactionProfile.ANONYMOUS).promotion()));
  }

  @Property(tries = 150, shrinking = ShrinkingMode.OFF)
  void words_of_another_language_hide_the_same(
      @ForAll PromotionCase promotion, @ForAll RedactionProfile profile, @ForAll String text) {
    RedactedCase english = RedactedCase.of(promotion, profile);
    RedactedCase greek = RedactedCase.of(promotion, profile, new GreekCoverWords());
    assertEquals(english.survivorsIn(text), greek.survivorsIn(text));
    assertEquals(ImmutableSet.of(), greek.survivorsIn(greek.text(text)));
    assertEquals(greek.promotion(), greek.again(greek.promotion()));
  }

  @Property(tries = 20)
  void the_full_profile_is_the_case_itself(@ForAll PromotionCase promotion) {
    assertSame(promotion, RedactedCase.of(promotion, RedactionProfile.FULL).promotion());
  }

  private static PromotionCase salted(PromotionCase promotion, String salt) {
    return RedactedCase.of(promotion, RedactionProfile.ANONYMOUS, CoverWords.english(), salt)
        .promotion();
  }

  private static String withoutLetters(PromotionCase promotion) {
    return promotion.toString().replaceAll("(?<!\\p{L})[A-Z](?!\\p{L})", "A");
  }

  private static ImmutableList<EvidenceScore> scores(PromotionCase promotion) {
    return promotion.log().wins().stream()
        .map(win -> EvidenceScore.of(win, Wins.YEAR, Defaults.standard()))
        .collect(toImmutableList());
  }

  @Provide
  Arbitrary<RedactionProfile> nameless() {
    return Arbitraries.of(RedactionProfile.PSEUDONYMOUS, RedactionProfile.ANONYMOUS);
  }
}
