package dev.promo.packet.format;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static java.util.stream.Collectors.joining;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import dev.promo.packet.document.Block;
import dev.promo.packet.document.Bullets;
import dev.promo.packet.document.Cell;
import dev.promo.packet.document.Document;
import dev.promo.packet.document.Fact;
import dev.promo.packet.document.Facts;
import dev.promo.packet.document.FinePrint;
import dev.promo.packet.document.Heading;
import dev.promo.packet.document.Inline;
import dev.promo.packet.document.Item;
import dev.promo.packet.document.Numbered;
import dev.promo.packet.document.Paragraph;
import dev.promo.packet.document.Quotation;
import dev.promo.packet.document.Table;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A packet in which every part is as long as it may be: five dimensions, fifteen wins, three quotations, three concerns.
 * Its words mean nothing; they are as long as words of such packets are, 5.3 letters at the mean.
 */
public final class FullPacket {
  private static final List<String> WORDS = Splitter.on(' ')
      .splitToList(
          "reports moved to every team before the ledger was agreed with nine customers within weeks and "
              + "payments went through review by their owners without delay since incidents fell from another "
              + "schedule of four departments at the warehouse");
  private static final int DIMENSIONS = 5;

  private FullPacket() {}

  /**
   * The packet, its title and names included.
   *
   * @param wins how many wins each dimension shows
   * @param wordsPerWin how long the line of each win is
   */
  public static Document document(int wins, int wordsPerWin) {
    ImmutableList.Builder<Block> blocks = ImmutableList.builder();
    blocks.add(facts());
    blocks.add(section("What is asked"));
    blocks.add(Paragraph.of(Inline.strong(words(0, 10) + ".")), Paragraph.of(words(10, 50)));
    blocks.add(section("The ladder, dimension by dimension"), ladder(), section("Evidence"));
    for (int dimension = 0; dimension < DIMENSIONS; dimension++) {
      blocks.add(new Heading(3, words(dimension, 2)));
      blocks.add(wins(dimension * wins + 1, wins, wordsPerWin));
    }
    blocks.add(section("What others say"));
    blocks.add(quotation(1), quotation(2), quotation(3));
    blocks.add(section("Gaps and reasons not to promote"));
    blocks.add(new Bullets(
        IntStream.range(0, 3).mapToObj(i -> Item.of(words(i, 28))).collect(toImmutableList())));
    blocks.add(section("What the promotion makes possible"), Paragraph.of(words(7, 45)));
    blocks.add(FinePrint.of(words(3, 25)));
    return new Document("Promotion packet: Philippa Castellanos", "en", blocks.build());
  }

  private static Heading section(String name) {
    return new Heading(2, name);
  }

  private static Facts facts() {
    return new Facts(Stream.of(
            "Candidate",
            "Step",
            "Ladder",
            "Sponsor",
            "Cycle",
            "Evidence from",
            "Packet",
            "Confidential")
        .map(label -> Fact.of(label, words(label.length(), 5)))
        .collect(toImmutableList()));
  }

  private static Table ladder() {
    return new Table(
        ImmutableList.of(
            "Dimension",
            "The next level asks first",
            "Shown",
            "Evidence",
            "Quarters",
            "Confirmed by"),
        IntStream.range(0, DIMENSIONS).mapToObj(FullPacket::row).collect(toImmutableList()));
  }

  private static ImmutableList<Cell> row(int dimension) {
    return ImmutableList.of(
        Cell.of(Inline.strong(words(dimension, 2))),
        Cell.of(words(dimension, 14)),
        Cell.of("●\u00A0consistent"),
        Cell.of("10–12"),
        Cell.of("4: Q4 2025 to Q3 2026"),
        Cell.of("manager, 2 seniors, 3 peers, 7 stakeholders"));
  }

  private static Numbered wins(int first, int count, int words) {
    return new Numbered(
        first,
        IntStream.range(first, first + count)
            .mapToObj(number -> win(number, words))
            .collect(toImmutableList()));
  }

  private static Item win(int number, int words) {
    return Item.of(
            Inline.strong(words(number, 9) + "."), Inline.text(" " + words(number + 9, words - 9)))
        .withNote(Inline.text(
            "Q2 2026 · seen by Aroha Ngata-O’Brien, Head of Design · " + words(number, 3)))
        .withNote(Inline.text(words(number, 8)));
  }

  private static Quotation quotation(int number) {
    return Quotation.of(
        words(number, 18), "Grzegorz Brzęczyszczykiewicz, Site Reliability Lead, 2026-08-30");
  }

  /** So many words from the endless repetition of the list. */
  private static String words(int from, int count) {
    return IntStream.range(from * 7, from * 7 + count)
        .mapToObj(i -> WORDS.get(i % WORDS.size()))
        .collect(joining(" "));
  }
}
