package dev.promo.packet.calibration;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.google.common.collect.ImmutableList;
import dev.promo.core.problem.Problem;
import dev.promo.packet.Cases;
import dev.promo.packet.document.Document;
import dev.promo.packet.document.Heading;
import org.junit.jupiter.api.Test;

class ChosenPartsTest {

  @Test
  void a_house_may_want_another_order_and_fewer_parts() {
    Document packet = CalibrationPacket.of(
            Cases.WRITTEN,
            CalibrationPacket.spec().withParts("header", "concerns", "ladder", "footer"))
        .value()
        .orElseThrow();
    assertEquals(
        ImmutableList.of("Gaps and reasons not to promote", "The ladder, dimension by dimension"),
        packet.blocks().stream()
            .filter(Heading.class::isInstance)
            .map(heading -> ((Heading) heading).text())
            .collect(ImmutableList.toImmutableList()));
  }

  @Test
  void no_packet_goes_without_what_speaks_against_it() {
    assertThrows(
        IllegalArgumentException.class,
        () -> CalibrationPacket.spec().withParts("header", "ladder", "footer"));
  }

  @Test
  void a_document_that_is_too_long_is_an_error() {
    assertEquals(
        ImmutableList.of("TOO_LONG"),
        CalibrationPacket.of(Cases.WRITTEN, CalibrationPacket.spec().within(10)).problems().stream()
            .map(Problem::code)
            .collect(ImmutableList.toImmutableList()));
  }
}
