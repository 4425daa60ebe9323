package dev.promo.packet.support;

import static com.google.common.collect.ImmutableSet.toImmutableSet;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import dev.promo.core.PromotionCase;
import dev.promo.packet.AnyCase;
import dev.promo.packet.PacketReader;
import dev.promo.packet.document.Document;
import dev.promo.packet.document.DocumentTexts;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;

@Domain(AnyCase.class)
class SponsorBriefPropertyTest {
  private static final Pattern NUMBER = Pattern.compile("\\d+(?:\\.\\d+)?");

  @Property(tries = 300)
  void the_brief_holds_no_number_that_the_packet_does_not(@ForAll PromotionCase promotion) {
    Document brief = SponsorBrief.of(promotion).value().orElseThrow();
    assertEquals(
        ImmutableSet.of(),
        Sets.difference(numbers(brief), numbers(PacketReader.document(promotion))));
  }

  private static ImmutableSet<String> numbers(Document document) {
    return DocumentTexts.of(document).stream()
        .flatMap(text -> NUMBER.matcher(text).results())
        .map(MatchResult::group)
        .collect(toImmutableSet());
  }
}
