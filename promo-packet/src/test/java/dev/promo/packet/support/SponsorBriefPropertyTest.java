package dev.promo.packet.support;

import static com.google.common.collect.ImmutableSet.toImmutableSet;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import dev.promo.core.PromotionCase;
import dev.promo.core.win.Corroboration;
import dev.promo.packet.AnyCase;
import dev.promo.packet.PacketReader;
import dev.promo.packet.document.Document;
import dev.promo.packet.document.DocumentTexts;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.LongStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Tag;
import net.jqwik.api.domains.Domain;

@Domain(AnyCase.class)
class SponsorBriefPropertyTest {
  private static final Pattern NUMBER = Pattern.compile("\\d+(?:\\.\\d+)?");

  @Property(tries = 300)
  @Tag("A-098")
  void the_brief_holds_no_number_that_the_packet_does_not_but_how_many_saw_the_work(
      @ForAll PromotionCase promotion) {
    Document brief = SponsorBrief.of(promotion).value().orElseThrow();
    ImmutableSet<String> known = ImmutableSet.<String>builder()
        .addAll(numbers(PacketReader.document(promotion)))
        .addAll(countsOfWitnesses(promotion))
        .build();
    assertEquals(ImmutableSet.of(), Sets.difference(numbers(brief), known));
  }

  /** The packet counts them dimension by dimension, the brief over all of them. */
  private static ImmutableSet<String> countsOfWitnesses(PromotionCase promotion) {
    long people = promotion.selection().byDimension().values().stream()
        .flatMap(scored -> scored.win().corroborations().stream())
        .map(Corroboration::speaker)
        .distinct()
        .count();
    return LongStream.rangeClosed(1, people).mapToObj(Long::toString).collect(toImmutableSet());
  }

  private static ImmutableSet<String> numbers(Document document) {
    return DocumentTexts.of(document).stream()
        .flatMap(text -> NUMBER.matcher(text).results())
        .map(MatchResult::group)
        .collect(toImmutableSet());
  }
}
