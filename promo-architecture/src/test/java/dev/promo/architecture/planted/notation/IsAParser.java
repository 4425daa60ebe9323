package dev.promo.architecture.planted.notation;

import tools.jackson.core.JacksonException;

@SuppressWarnings("serial")
public final class IsAParser extends JacksonException {
  public IsAParser() {
    super("planted");
  }
}
