package dev.promo.packet.calibration;

import static com.google.common.collect.ImmutableSet.toImmutableSet;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import dev.promo.core.PromotionCase;
import dev.promo.core.evidence.ScoredWin;
import dev.promo.core.person.Consent;
import dev.promo.core.win.Corroboration;
import dev.promo.packet.AnyCase;
import dev.promo.packet.PacketReader;
import dev.promo.packet.compose.Words;
import dev.promo.packet.document.Document;
import dev.promo.packet.document.DocumentTexts;
import dev.promo.packet.document.Quotation;
import dev.promo.packet.format.HtmlFormatter;
import dev.promo.packet.format.MarkdownFormatter;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;

@Domain(AnyCase.class)
class ConsentPropertyTest {
  private static final Pattern NAME = Pattern.compile(AnyCase.NAME + "[a-z]{8}");
  private static final Pattern WORDS = Pattern.compile(AnyCase.WORDS + "[a-z]{8}");

  @Property
  void names_shown_are_those_of_witnesses_of_shown_wins_who_agreed(
      @ForAll PromotionCase promotion) {
    ImmutableSet<String> agreed =
        agreed(promotion).map(seen -> seen.speaker().name()).collect(toImmutableSet());
    for (String printed : printed(promotion)) {
      assertEquals(agreed, found(NAME, printed));
    }
  }

  @Property
  void words_shown_are_those_of_witnesses_who_agreed(@ForAll PromotionCase promotion) {
    ImmutableSet<String> agreed = agreed(promotion)
        .flatMap(seen -> seen.words().stream())
        .flatMap(words -> found(WORDS, words).stream())
        .collect(toImmutableSet());
    for (String printed : printed(promotion)) {
      assertTrue(agreed.containsAll(found(WORDS, printed)), printed);
    }
  }

  @Property
  void without_consent_nobody_is_named_or_quoted(@ForAll PromotionCase promotion) {
    PromotionCase refused = AnyCase.withConsent(Consent.TO_SPONSOR, promotion);
    for (String printed : printed(refused)) {
      assertEquals(ImmutableSet.of(), found(NAME, printed));
      assertEquals(ImmutableSet.of(), found(WORDS, printed));
    }
  }

  @Property
  void three_short_quotations_at_most_each_of_another_speaker(@ForAll PromotionCase promotion) {
    ImmutableList<Quotation> quotations = PacketReader.of(promotion).quotations();
    long speakers = agreed(promotion)
        .filter(seen -> seen.words().filter(words -> Words.count(words) <= 18).isPresent())
        .map(seen -> seen.speaker().name())
        .distinct()
        .count();
    assertEquals(Math.min(3, speakers), quotations.size());
    assertEquals(
        quotations.size(),
        quotations.stream()
            .flatMap(quotation -> found(NAME, quotation.attribution()).stream())
            .distinct()
            .count());
    assertTrue(quotations.stream()
        .allMatch(quotation -> Words.count(PacketReader.text(quotation.words())) <= 18));
  }

  /** What the witnesses of the wins shown said for the committee. */
  private static Stream<Corroboration> agreed(PromotionCase promotion) {
    return promotion.selection().byDimension().values().stream()
        .map(ScoredWin::win)
        .flatMap(win -> win.corroborations().stream())
        .filter(seen -> seen.consent().covers(Consent.TO_COMMITTEE));
  }

  /** The packet as texts, as Markdown and as HTML. */
  private static ImmutableList<String> printed(PromotionCase promotion) {
    Document document = PacketReader.document(promotion);
    return ImmutableList.of(
        String.join("\n", DocumentTexts.of(document)),
        new String(new MarkdownFormatter().format(document), UTF_8),
        new String(new HtmlFormatter().format(document), UTF_8));
  }

  private static ImmutableSet<String> found(Pattern token, String text) {
    return token.matcher(text).results().map(MatchResult::group).collect(toImmutableSet());
  }
}
