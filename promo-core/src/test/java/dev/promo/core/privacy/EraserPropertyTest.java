package dev.promo.core.privacy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import dev.promo.core.PromotionCase;
import dev.promo.core.person.Person;
import dev.promo.core.sponsor.Sponsor;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;

/** What is left when somebody is erased. */
@Domain(AnyNamedCase.class)
@Domain(DomainContext.Global.class)
class EraserPropertyTest {
  private static final Person STRANGER = Person.of("Quillon Zebrano");

  @Property(tries = 150, shrinking = ShrinkingMode.OFF)
  void no_form_of_the_name_is_left_but_in_names_of_others(@ForAll PromotionCase promotion) {
    Eraser eraser = Eraser.of(promotion, promotion.candidate());
    String erased = eraser.erase(promotion).toString() + eraser.erase(promotion.log());
    String name = promotion.candidate().name();
    assertFalse(Accents.hasWord(erased, Accents.without(name)), erased);
    AnyNamedCase.tokensOfNobodyElse(promotion)
        .forEach(
            token -> assertFalse(Accents.hasWord(erased, token), () -> token + " in " + erased));
  }

  @Property(tries = 150, shrinking = ShrinkingMode.OFF)
  void erasing_somebody_the_case_does_not_know_changes_nothing(@ForAll PromotionCase promotion) {
    assertEquals(promotion, Eraser.of(promotion, STRANGER).erase(promotion));
  }

  @Property(tries = 150, shrinking = ShrinkingMode.OFF)
  void whatever_does_not_speak_of_them_stays_as_it_is(@ForAll PromotionCase promotion) {
    Eraser eraser = Eraser.of(promotion.withSponsor(new Sponsor(STRANGER)), STRANGER);
    PromotionCase spoken = promotion.withConfidentiality("as Zebrano said");
    assertEquals(promotion.withConfidentiality("as Sponsor said"), eraser.erase(spoken));
  }

  @Property(tries = 150, shrinking = ShrinkingMode.OFF)
  void erasing_twice_is_erasing_once(@ForAll PromotionCase promotion) {
    Eraser eraser = Eraser.of(promotion, promotion.candidate());
    PromotionCase erased = eraser.erase(promotion);
    assertEquals(erased, eraser.erase(erased));
  }
}
