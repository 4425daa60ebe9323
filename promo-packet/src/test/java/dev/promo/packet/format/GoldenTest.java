package dev.promo.packet.format;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class GoldenTest {

  @ParameterizedTest
  @MethodSource("formatters")
  void full_packet_prints_as_it_was_looked_at(PacketFormatter formatter) {
    Golden.assertSame("packet." + formatter.extension(), formatter.format(SamplePacket.document()));
  }

  static PacketFormatter[] formatters() {
    return new PacketFormatter[] {
      new MarkdownFormatter(),
      new HtmlFormatter(),
      new TextFormatter(),
      new CsvFormatter(),
      new JsonFormatter()
    };
  }
}
