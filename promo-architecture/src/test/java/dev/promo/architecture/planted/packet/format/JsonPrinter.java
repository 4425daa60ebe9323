package dev.promo.architecture.planted.packet.format;

import dev.promo.architecture.planted.notation.Tree;
import tools.jackson.core.JsonGenerator;

/** May use Jackson and the notation, behind its own signature. */
final class JsonPrinter {
  private JsonPrinter() {}

  static void print(JsonGenerator generator) {
    generator.writeNull();
  }

  static boolean isTree(Object value) {
    return value instanceof Tree;
  }
}
