package dev.promo.packet.calibration;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.base.Splitter;
import com.google.common.collect.Comparators;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.Iterables;
import com.google.common.collect.Streams;
import dev.promo.core.PromotionCase;
import dev.promo.core.evidence.EvidenceScore;
import dev.promo.core.rubric.RubricDimension;
import dev.promo.core.win.Win;
import dev.promo.packet.AnyCase;
import dev.promo.packet.PacketReader;
import dev.promo.packet.document.DocumentTexts;
import dev.promo.packet.document.Item;
import dev.promo.packet.document.Numbered;
import java.util.Comparator;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Tag;
import net.jqwik.api.domains.Domain;

@Domain(AnyCase.class)
class CalibrationPacketPropertyTest {

  @Property
  void every_dimension_has_a_row_with_or_without_evidence(@ForAll PromotionCase promotion) {
    assertEquals(
        promotion.rubric().dimensions().stream()
            .map(RubricDimension::name)
            .collect(toImmutableList()),
        PacketReader.of(promotion).column("Dimension"));
  }

  @Property
  @Tag("A-052")
  void dimensions_never_shown_are_the_gaps_and_no_others(@ForAll PromotionCase promotion) {
    PacketReader packet = PacketReader.of(promotion);
    assertEquals(
        Streams.zip(
                packet.column("Dimension").stream(),
                packet.column("Shown").stream(),
                (dimension, shown) -> shown.endsWith("never") ? dimension : "")
            .filter(dimension -> !dimension.isEmpty())
            .collect(toImmutableList()),
        packet.bullets().stream()
            .filter(bullet -> bullet.contains(" was not shown. "))
            .map(bullet -> bullet.substring(0, bullet.indexOf(" was not shown. ")))
            .collect(toImmutableList()));
  }

  @Property
  @Tag("A-013")
  void at_most_fifteen_wins_are_counted_from_one_without_a_hole(@ForAll PromotionCase promotion) {
    ImmutableList<String> numbers = PacketReader.of(promotion).numbered().stream()
        .flatMap(list -> DocumentTexts.numbers(list).stream())
        .collect(toImmutableList());
    assertTrue(numbers.size() <= 15);
    assertEquals(
        IntStream.rangeClosed(1, numbers.size())
            .mapToObj(Integer::toString)
            .collect(toImmutableList()),
        numbers);
  }

  @Property
  void no_win_is_shown_twice(@ForAll PromotionCase promotion) {
    ImmutableList<Win> shown = PacketReader.of(promotion).numbered().stream()
        .flatMap(list -> wins(list, promotion).stream())
        .collect(toImmutableList());
    assertEquals(shown.stream().distinct().collect(toImmutableList()), shown);
  }

  @Property
  @Tag("A-069")
  void the_strongest_win_of_a_dimension_comes_first(@ForAll PromotionCase promotion) {
    for (Numbered list : PacketReader.of(promotion).numbered()) {
      ImmutableList<Integer> points = wins(list, promotion).stream()
          .map(win -> points(win, promotion))
          .collect(toImmutableList());
      assertTrue(Comparators.isInOrder(points, Comparator.reverseOrder()), () -> "" + points);
    }
  }

  @Property
  void a_dimension_refers_to_the_wins_under_its_heading(@ForAll PromotionCase promotion) {
    PacketReader packet = PacketReader.of(promotion);
    for (int i = 0; i < packet.headings(3).size(); i++) {
      int row = packet.column("Dimension").indexOf(packet.headings(3).get(i));
      assertEquals(
          reference(DocumentTexts.numbers(packet.numbered().get(i))),
          packet.column("Evidence").get(row));
    }
  }

  @Property
  void a_dimension_without_a_heading_refers_to_wins_that_claim_it(@ForAll PromotionCase promotion) {
    PacketReader packet = PacketReader.of(promotion);
    ImmutableList<Win> shown = packet.numbered().stream()
        .flatMap(list -> wins(list, promotion).stream())
        .collect(toImmutableList());
    for (int row = 0; row < promotion.rubric().dimensions().size(); row++) {
      RubricDimension dimension = promotion.rubric().dimensions().get(row);
      String evidence = packet.column("Evidence").get(row);
      if (!packet.headings(3).contains(dimension.name()) && !evidence.equals("–")) {
        for (String number : Splitter.on(", ").split(evidence)) {
          assertTrue(shown.get(Integer.parseInt(number) - 1).claims(dimension.id()), evidence);
        }
      }
    }
  }

  @Property
  @Tag("A-045")
  void counts_policies_and_notice_close_every_packet(@ForAll PromotionCase promotion) {
    ImmutableList<String> texts = DocumentTexts.of(PacketReader.document(promotion));
    ImmutableList<String> finePrint = PacketReader.of(promotion).finePrint();
    assertEquals(3, finePrint.size());
    assertEquals(finePrint, texts.subList(texts.size() - 3, texts.size()));
    assertTrue(finePrint.get(0).startsWith("Metrics shown: "));
    assertTrue(finePrint.get(2).startsWith("General guidance: "));
  }

  private static String reference(ImmutableList<String> numbers) {
    return numbers.size() == 1 ? numbers.get(0) : numbers.get(0) + "–" + Iterables.getLast(numbers);
  }

  private static ImmutableList<Win> wins(Numbered list, PromotionCase promotion) {
    return list.items().stream().map(item -> win(item, promotion)).collect(toImmutableList());
  }

  private static Win win(Item item, PromotionCase promotion) {
    String text = PacketReader.text(item.text());
    return Iterables.getOnlyElement(promotion.log().wins().stream()
        .filter(win -> text.contains(win.title()))
        .collect(toImmutableList()));
  }

  private static int points(Win win, PromotionCase promotion) {
    return EvidenceScore.of(win, promotion.evidenceWindow().orElseThrow(), promotion.defaults())
        .points();
  }
}
