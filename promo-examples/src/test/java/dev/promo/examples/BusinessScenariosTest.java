package dev.promo.examples;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.ImmutableListMultimap;
import dev.promo.core.PromotionCase;
import dev.promo.core.business.leverage.RealOfferLeverage;
import dev.promo.core.business.script.Scripts;
import dev.promo.core.business.script.Slot;
import dev.promo.core.problem.Parsed;
import dev.promo.core.problem.Problem;
import dev.promo.core.rubric.Rubric;
import dev.promo.core.win.WinLog;
import dev.promo.journal.CaseFile;
import dev.promo.packet.DocumentKind;
import dev.promo.packet.business.BusinessCasePage;
import dev.promo.packet.document.Document;
import dev.promo.packet.format.MarkdownFormatter;
import dev.promo.rubric.RubricReader;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Budgets and offers from the files a person hands over to the bytes that are printed. */
class BusinessScenariosTest {
  private static final Path SCENARIOS = Path.of("src", "test", "resources", "scenarios");
  private static final LocalDate TALK = LocalDate.of(2026, 11, 20);

  @Test
  @Tag("A-031")
  void a_business_case_prints_its_totals_and_every_assumption() {
    Parsed<Document> page = page("business-case/case.yaml");
    assertEquals(List.of(), page.problems());
    String text = new MarkdownFormatter().text(page.orElseThrow()).replace('\u00a0', ' ');
    for (String part : List.of(
        "210,000 EUR",
        "70,000 EUR",
        "20,000 EUR a year = 140,000 EUR − 120,000 EUR",
        "invoice of the last search",
        "3 months, the last two hires",
        "50 %, judgement of the site lead",
        "high, not priced")) {
      assertTrue(text.contains(part), text);
    }
  }

  @Test
  void a_fee_given_as_a_rate_and_as_another_amount_is_warned_of() {
    Parsed<Document> page = page("business-case/fee-twice.yaml");
    assertEquals(
        List.of("FEE_MISMATCH"),
        page.problems().stream().map(Problem::code).distinct().toList());
    assertFalse(page.hasErrors());
    assertTrue(new MarkdownFormatter().text(page.orElseThrow()).contains("70,000"));
  }

  @ParameterizedTest
  @CsvSource({"not-written, OFFER_NOT_WRITTEN", "not-acceptable, OFFER_NOT_ACCEPTABLE"})
  @Tag("A-033")
  void an_offer_that_is_a_bluff_reaches_no_text(String file, String code) {
    Parsed<String> text = leverageText("bluff/" + file + ".yaml");
    assertTrue(text.value().isEmpty());
    assertEquals(List.of(code), text.problems().stream().map(Problem::code).toList());
  }

  @Test
  @Tag("A-034")
  void a_real_offer_is_mentioned_in_a_text_of_its_own_and_in_no_document() {
    assertTrue(leverageText("bluff/real.yaml").orElseThrow().contains("158000 EUR"));
    PromotionCase promotion = read("bluff/real.yaml").orElseThrow();
    Stream.of(DocumentKind.values())
        .flatMap(kind -> kind.write(promotion, TALK).value().stream())
        .map(document -> new String(new MarkdownFormatter().format(document), UTF_8))
        .forEach(text -> assertFalse(text.contains("158") || text.contains("Lighthouse"), text));
  }

  private static Parsed<String> leverageText(String file) {
    return read(file)
        .flatMap(promotion -> RealOfferLeverage.of(
                promotion.business().offer().orElseThrow(), promotion.policies().leverage(), TALK)
            .flatMap(offer -> Scripts.english()
                .withOffer(
                    offer,
                    ImmutableListMultimap.<Slot, String>builder()
                        .put(
                            Slot.PREFERENCE_TO_STAY, "the two sites are work I want to see through")
                        .put(Slot.MARKET_RANGE, "150000 to 171000 EUR")
                        .put(Slot.SOURCE, "Logistics pay survey, May 2026")
                        .put(Slot.SOURCE, "Chamber pay list, February 2026")
                        .put(Slot.CURRENT_PAY, "120000 EUR")
                        .build(),
                    promotion.policies())));
  }

  private static Parsed<Document> page(String file) {
    return read(file).flatMap(BusinessCasePage::of);
  }

  private static Parsed<PromotionCase> read(String file) {
    Rubric ladder = RubricReader.installed().read(SampleCase.ladder()).orElseThrow();
    return CaseFile.read(SCENARIOS.resolve(file), ladder, WinLog.empty());
  }
}
