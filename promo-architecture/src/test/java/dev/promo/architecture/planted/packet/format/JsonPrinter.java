package dev.promo.architecture.planted.packet.format;

import tools.jackson.core.JsonGenerator;

/** May use Jackson, behind its own signature. */
final class JsonPrinter {
  private JsonPrinter() {}

  static void print(JsonGenerator generator) {
    generator.writeNull();
  }
}
