package dev.promo.architecture.planted.notation;

import java.util.List;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

public sealed class ShowsItsParser {
  public final Optional<JsonToken> kept = Optional.empty();

  public ShowsItsParser(JsonParser[] given) {}

  public Optional<JsonParser> returned() {
    return Optional.empty();
  }

  protected void taken(List<? extends JsonToken> tokens) {}

  public void thrown() throws JacksonException {}

  void hidden(JsonParser parser) {}

  static final class Only extends ShowsItsParser {
    Only() {
      super(new JsonParser[0]);
    }
  }
}
