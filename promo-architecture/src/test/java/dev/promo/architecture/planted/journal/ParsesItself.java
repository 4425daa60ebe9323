package dev.promo.architecture.planted.journal;

import org.snakeyaml.engine.v2.api.LoadSettings;
import tools.jackson.core.JsonParser;

final class ParsesItself {
  private ParsesItself() {}

  static String token(JsonParser parser) {
    return parser.nextToken().asString();
  }

  static LoadSettings settings() {
    return LoadSettings.builder().build();
  }
}
