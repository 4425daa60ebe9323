package dev.promo.packet.calibration;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Iterables;
import dev.promo.packet.Cases;
import dev.promo.packet.PacketReader;
import dev.promo.packet.document.Document;
import dev.promo.packet.document.Facts;
import dev.promo.packet.document.FinePrint;
import org.junit.jupiter.api.Test;

class CalibrationPacketTest {

  @Test
  void claim_map_proof_voices_doubt_and_future_follow_one_another() {
    assertEquals(
        ImmutableList.of(
            "What is asked",
            "The ladder, dimension by dimension",
            "Evidence",
            "What others say",
            "Gaps and reasons not to promote",
            "What the promotion makes possible"),
        PacketReader.of(Cases.WRITTEN).headings(2));
  }

  @Test
  void a_case_of_three_lines_leaves_out_nothing_but_the_voices() {
    assertEquals(
        ImmutableList.of(
            "What is asked",
            "The ladder, dimension by dimension",
            "Evidence",
            "Gaps and reasons not to promote",
            "What the promotion makes possible"),
        PacketReader.of(Cases.THREE_LINES).headings(2));
  }

  @Test
  void the_header_comes_first_and_the_fine_print_last() {
    Document written = PacketReader.document(Cases.WRITTEN);
    assertTrue(written.blocks().get(0) instanceof Facts);
    assertTrue(Iterables.getLast(written.blocks()) instanceof FinePrint);
  }

  @Test
  void the_title_names_the_candidate_and_the_language_is_the_packets_own() {
    Document written = PacketReader.document(Cases.WRITTEN);
    assertEquals("Promotion packet: Lena Park", written.title());
    assertEquals("en", written.language());
  }

  @Test
  void a_written_case_meets_no_problem() {
    assertEquals(ImmutableList.of(), CalibrationPacket.of(Cases.WRITTEN).problems());
  }
}
