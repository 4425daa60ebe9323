package dev.promo.core.business.leverage;

import static dev.promo.core.business.leverage.Offers.BEFORE_IT_EXPIRES;
import static dev.promo.core.business.leverage.Offers.REAL;
import static dev.promo.core.business.leverage.Offers.offer;
import static dev.promo.core.policy.LeveragePolicy.REAL_OFFER;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.promo.core.money.Money;
import dev.promo.core.policy.LeveragePolicy;
import dev.promo.core.problem.Parsed;
import dev.promo.core.problem.Problem;
import java.lang.reflect.Modifier;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

@Tag("A-033")
class RealOfferLeverageTest {

  @Test
  void an_offer_in_writing_that_would_be_taken_may_be_mentioned_while_it_stands() {
    assertEquals(
        Money.of(158_000, "EUR"),
        RealOfferLeverage.of(REAL, REAL_OFFER, BEFORE_IT_EXPIRES).orElseThrow().amount());
  }

  @ParameterizedTest
  @CsvSource({
    "true, false, 2026-11-20, OFFER_NOT_WRITTEN",
    "false, true, 2026-11-20, OFFER_NOT_ACCEPTABLE",
    "true, true, 2026-12-01, OFFER_EXPIRED",
    "true, true, 2026-11-08, OFFER_NOT_RECEIVED"
  })
  void a_bluff_is_none(boolean willing, boolean written, LocalDate day, String code) {
    assertEquals(
        List.of(code), codes(RealOfferLeverage.of(offer(willing, written), REAL_OFFER, day)));
  }

  @ParameterizedTest
  @CsvSource({"2026-11-09", "2026-11-30"})
  void the_first_and_the_last_day_count(LocalDate day) {
    assertTrue(RealOfferLeverage.of(REAL, REAL_OFFER, day).value().isPresent());
  }

  @ParameterizedTest
  @EnumSource(value = LeveragePolicy.class, names = "REAL_OFFER", mode = EnumSource.Mode.EXCLUDE)
  void other_policies_have_no_offer(LeveragePolicy policy) {
    assertEquals(
        List.of("OFFER_AGAINST_POLICY"),
        codes(RealOfferLeverage.of(REAL, policy, BEFORE_IT_EXPIRES)));
  }

  @Test
  void every_reason_is_named_at_once() {
    assertEquals(
        3,
        RealOfferLeverage.of(offer(false, false), LeveragePolicy.NONE, BEFORE_IT_EXPIRES)
            .problems()
            .size());
  }

  @Test
  void there_is_no_other_way_to_one() {
    Class<RealOfferLeverage> type = RealOfferLeverage.class;
    assertTrue(Modifier.isFinal(type.getModifiers()));
    assertTrue(Stream.of(type.getDeclaredConstructors())
        .allMatch(constructor -> Modifier.isPrivate(constructor.getModifiers())));
    List<List<Class<?>>> ways = Stream.of(type.getDeclaredMethods())
        .filter(method -> !Modifier.isPrivate(method.getModifiers()))
        .filter(method -> method.getGenericReturnType().getTypeName().contains(type.getName()))
        .map(method -> List.of(method.getParameterTypes()))
        .toList();
    assertEquals(List.of(List.of(OutsideOffer.class, LeveragePolicy.class, LocalDate.class)), ways);
  }

  @Test
  @Tag("A-027")
  void an_offer_needs_an_amount_and_days_in_order() {
    assertThrows(
        IllegalArgumentException.class,
        () -> new OutsideOffer(
            Money.of(0, "EUR"), LocalDate.EPOCH, LocalDate.EPOCH, true, true, Optional.empty()));
    assertThrows(
        IllegalArgumentException.class,
        () -> new OutsideOffer(
            Money.of(1, "EUR"),
            LocalDate.EPOCH,
            LocalDate.EPOCH.minusDays(1),
            true,
            true,
            Optional.empty()));
  }

  @Test
  @Tag("A-027")
  void an_offer_written_down_does_not_give_its_employer_away() {
    assertFalse(REAL.toString().contains("Lighthouse"));
  }

  private static List<String> codes(Parsed<RealOfferLeverage> parsed) {
    assertEquals(Optional.empty(), parsed.value());
    return parsed.problems().stream().map(Problem::code).toList();
  }
}
