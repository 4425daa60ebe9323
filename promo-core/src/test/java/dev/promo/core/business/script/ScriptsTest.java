package dev.promo.core.business.script;

import static java.util.stream.Collectors.toSet;
import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.ImmutableListMultimap;
import dev.promo.core.business.leverage.Offers;
import dev.promo.core.business.leverage.RealOfferLeverage;
import dev.promo.core.policy.CriteriaPolicy;
import dev.promo.core.policy.LeveragePolicy;
import dev.promo.core.policy.Policies;
import dev.promo.core.problem.Parsed;
import dev.promo.core.problem.Problem;
import java.lang.reflect.Modifier;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class ScriptsTest {
  static final Scripts ENGLISH = Scripts.english();

  /** One text for every slot, two where two are needed. */
  static final ImmutableListMultimap<Slot, String> FILLED =
      ImmutableListMultimap.<Slot, String>builder()
          .put(Slot.MONTHS_AT_LEVEL, "7")
          .put(Slot.PACKET_REF, "the two pages of Monday")
          .put(Slot.PROJECT_NAME, "the bulb parcels")
          .put(Slot.MEASURED_RESULT, "late parcels fell from 11.2% to 3.4%")
          .put(Slot.TARGET_ROLE, "Lead Operations Analyst")
          .put(Slot.DECISION, "the step to lead, from 2027-01-01")
          .put(Slot.FUTURE_RESPONSIBILITY, "the outlet warehouse")
          .put(Slot.TARGET_LEVEL, "lead")
          .put(Slot.CRITERION, "two plans that another team adopted")
          .put(Slot.HORIZON, "2027-05-31")
          .put(Slot.CHECKPOINT, "2027-02-15")
          .put(Slot.MARKET_RANGE, "145000 to 178000 EUR")
          .put(Slot.SOURCE, "Logistics pay survey, May 2026")
          .put(Slot.SOURCE, "Chamber pay list, February 2026")
          .put(Slot.CURRENT_PAY, "120000 EUR")
          .put(Slot.PREFERENCE_TO_STAY, "the outlet is work I want to see through")
          .put(Slot.CURRENT_GOALS, "returns within four days")
          .put(Slot.RUBRIC_LINE, "sets direction for others")
          .put(Slot.OPPORTUNITY, "the plan for peak season")
          .put(Slot.DATE, "2026-12-01")
          .put(Slot.CHALLENGER_ROLE, "head of returns")
          .put(Slot.HEARD, "scope is there, direction is thin")
          .put(Slot.CONFIRM_BY, "2026-12-10")
          .put(Slot.CYCLE, "the spring round")
          .build();

  static final Policies MARKET = Policies.standard().withLeverage(LeveragePolicy.MARKET_DATA_ONLY);

  @ParameterizedTest
  @EnumSource
  @Tag("A-019")
  void every_script_is_said_when_its_slots_are_filled(Script script) {
    Parsed<String> said = ENGLISH.render(script, FILLED, MARKET);
    assertEquals(List.of(), said.problems());
    String text = said.orElseThrow();
    assertFalse(text.contains("{") || text.contains("["), text);
    script
        .slots()
        .forEach(
            slot -> FILLED.get(slot).forEach(filled -> assertTrue(text.contains(filled), text)));
  }

  @ParameterizedTest
  @EnumSource
  @Tag("A-019")
  void an_empty_slot_keeps_a_script_from_being_said_and_all_are_named(Script script) {
    Parsed<String> said = ENGLISH.render(script, ImmutableListMultimap.of(), MARKET);
    assertEquals(Optional.empty(), said.value());
    assertEquals(
        script.slots().stream().map(Slot::key).sorted().toList(),
        said.problems().stream()
            .map(problem -> problem.location().path())
            .sorted()
            .toList());
  }

  @Test
  void a_blank_text_fills_nothing() {
    assertEquals(
        List.of("MISSING_SLOT"),
        codes(ENGLISH.render(
            Script.AS_IF_WON, ImmutableListMultimap.of(Slot.TARGET_LEVEL, " "), MARKET)));
  }

  @Test
  void a_market_range_with_one_source_is_not_spoken_of() {
    assertEquals(
        List.of("MISSING_SLOT"),
        codes(ENGLISH.render(Script.MARKET_CONVERSATION, with(Slot.SOURCE, "one list"), MARKET)));
  }

  @ParameterizedTest
  @CsvSource({
    "PITCH, decide",
    "DENIAL_QUESTION, which evidence",
    "DENIAL_QUESTION, which dimension",
    "CONDITIONAL_CRITERIA, no guarantee",
    "AS_IF_WON, point to",
    "AS_IF_WON, missing",
    "PROCESS_DISCOVERY, comes first",
    "TRUST_REQUEST, advice",
    "FOLLOW_UP, correct it",
    "PRE_MORTEM, causes"
  })
  void a_script_says_what_it_is_for(Script script, String part) {
    assertTrue(ENGLISH.render(script, FILLED, MARKET).orElseThrow().contains(part));
  }

  @ParameterizedTest
  @CsvSource({
    "PITCH, PROJECT_NAME, 'the bulb parcels, or else I go'",
    "DENIAL_QUESTION, TARGET_LEVEL, 'lead (sorry to ask)'",
    "CONDITIONAL_CRITERIA, CRITERION, 'what you promised'",
    "MARKET_CONVERSATION, PREFERENCE_TO_STAY, 'but I have another offer'",
    "AS_IF_WON, TARGET_LEVEL, 'lead, don’t you think'",
    "PROCESS_DISCOVERY, CURRENT_GOALS, 'and I want a promotion'",
    "TRUST_REQUEST, CHALLENGER_ROLE, 'the head who, people say, doubts me'",
    "FOLLOW_UP, HEARD, 'which I disagree with'",
    "PRE_MORTEM, CYCLE, 'your fault'"
  })
  void what_does_not_belong_keeps_a_script_from_being_said(Script script, Slot slot, String text) {
    assertTrue(
        codes(ENGLISH.render(script, with(slot, text), MARKET)).contains("SCRIPT_FORBIDDEN"));
  }

  @Test
  void nobody_s_private_remark_is_quoted_when_asking_for_trust() {
    assertEquals(
        List.of("SCRIPT_QUOTES"),
        codes(ENGLISH.render(
            Script.TRUST_REQUEST, with(Slot.CONCERN, "“not senior enough”"), MARKET)));
  }

  @Test
  void a_concern_that_is_not_known_is_not_spoken_of() {
    String without = ENGLISH.render(Script.TRUST_REQUEST, FILLED, MARKET).orElseThrow();
    String with = ENGLISH
        .render(Script.TRUST_REQUEST, with(Slot.CONCERN, "handing work over"), MARKET)
        .orElseThrow();
    assertFalse(without.contains("in particular"), without);
    assertTrue(with.contains("in particular on this: handing work over"), with);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "after four years in this role and many late nights",
        "my output is better than Pavel's"
      })
  void effort_and_comparison_in_a_pitch_are_warned_of(String result) {
    Parsed<String> said = ENGLISH.render(Script.PITCH, with(Slot.MEASURED_RESULT, result), MARKET);
    assertTrue(
        said.problems().stream().anyMatch(problem -> problem.code().matches("SCRIPT_W2[23]")),
        said::toString);
  }

  @Test
  void a_trap_keeps_a_script_from_being_said() {
    assertEquals(
        List.of("SCRIPT_TRAP"),
        codes(ENGLISH.render(
            Script.PITCH, with(Slot.DECISION, "that promotion comes first"), MARKET)));
  }

  @Test
  @Tag("A-122")
  void how_promotions_work_is_asked_without_asking_for_one() {
    String text = ENGLISH.render(Script.PROCESS_DISCOVERY, FILLED, MARKET).orElseThrow();
    assertTrue(text.indexOf("returns within four days") < text.indexOf("understand"), text);
    assertFalse(text.contains("promot"), text);
  }

  @Test
  void criteria_are_worded_by_the_policy_and_guarantee_nothing_under_either() {
    String enough = ENGLISH.render(Script.CONDITIONAL_CRITERIA, FILLED, MARKET).orElseThrow();
    String checklist = ENGLISH
        .render(Script.CONDITIONAL_CRITERIA, FILLED, MARKET.withCriteria(CriteriaPolicy.CHECKLIST))
        .orElseThrow();
    assertFalse(enough.equals(checklist));
    assertTrue(enough.contains("no guarantee") && checklist.contains("no guarantee"));
  }

  @Test
  @Tag("A-028")
  void the_market_is_spoken_of_where_the_policy_allows_it() {
    assertEquals(
        List.of("MARKET_AGAINST_POLICY"),
        codes(ENGLISH.render(Script.MARKET_CONVERSATION, FILLED, Policies.standard())));
    String text = ENGLISH.render(Script.MARKET_CONVERSATION, FILLED, MARKET).orElseThrow();
    assertFalse(text.contains("offer"), text);
  }

  @Nested
  class WithAnOffer {
    private static final Policies POLICIES =
        Policies.standard().withLeverage(LeveragePolicy.REAL_OFFER);
    private final RealOfferLeverage offer = RealOfferLeverage.of(
            Offers.REAL, POLICIES.leverage(), Offers.BEFORE_IT_EXPIRES)
        .orElseThrow();

    @Test
    void it_is_stated_once_without_a_deadline_or_a_threat() {
      String text = ENGLISH.withOffer(offer, FILLED, POLICIES).orElseThrow();
      String said = text.substring(0, text.indexOf("\n\n"));
      assertEquals(said.indexOf("offer"), said.lastIndexOf("offer"), said);
      assertTrue(said.contains("158000 EUR"), said);
      assertFalse(said.contains("2026-11-30") || said.contains("Lighthouse"), said);
      assertFalse(text.contains("%"), text);
    }

    @Test
    @Tag("A-034")
    void every_text_with_an_offer_says_what_it_costs() {
      String text = ENGLISH.withOffer(offer, FILLED, POLICIES).orElseThrow();
      assertTrue(text.endsWith("out of it.") && text.contains("costs trust"), text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"or else I go", "unless you match it", "decide by Friday"})
    void a_threat_keeps_it_from_being_said(String threat) {
      assertEquals(
          List.of("SCRIPT_FORBIDDEN"),
          codes(ENGLISH.withOffer(offer, with(Slot.PREFERENCE_TO_STAY, threat), POLICIES)));
    }

    @Test
    void what_is_filled_in_is_never_read_as_a_template() {
      String text = ENGLISH
          .withOffer(offer, with(Slot.CURRENT_PAY, "{offer} [x] {current-pay}"), POLICIES)
          .orElseThrow();
      assertTrue(text.contains("My pay is {offer} [x] {current-pay}."), text);
    }

    @Test
    void only_a_real_offer_reaches_such_a_text() {
      Set<Class<?>> needed = Stream.of(Scripts.class.getDeclaredMethods())
          .filter(method -> Modifier.isPublic(method.getModifiers()))
          .filter(method -> method.getName().contains("Offer"))
          .map(method -> method.getParameterTypes()[0])
          .collect(toSet());
      assertEquals(Set.of(RealOfferLeverage.class), needed);
    }
  }

  @Test
  void a_language_without_scripts_is_refused() {
    assertAll(
        () -> assertThrows(IllegalArgumentException.class, () -> Scripts.of("fr")),
        () -> assertThrows(IllegalArgumentException.class, () -> Scripts.of("../en")));
  }

  @Test
  void the_slots_of_no_script_are_those_that_may_stay_open() {
    EnumSet<Slot> open = EnumSet.allOf(Slot.class);
    Stream.of(Script.values()).forEach(script -> open.removeAll(script.slots()));
    assertEquals(EnumSet.of(Slot.DIMENSION, Slot.CONCERN), open);
  }

  private static ImmutableListMultimap<Slot, String> with(Slot slot, String text) {
    ImmutableListMultimap.Builder<Slot, String> values = ImmutableListMultimap.builder();
    FILLED.entries().stream().filter(each -> each.getKey() != slot).forEach(values::put);
    return values.put(slot, text).build();
  }

  private static List<String> codes(Parsed<String> said) {
    return said.problems().stream().map(Problem::code).toList();
  }
}
