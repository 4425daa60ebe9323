package dev.promo.packet.docx;

/** Writes XML: what is text cannot become markup. Texts must be free of characters that XML forbids. */
final class Xml {
  private final StringBuilder out = new StringBuilder(32_768);

  /** Markup as it stands. */
  Xml raw(String markup) {
    out.append(markup);
    return this;
  }

  Xml raw(int number) {
    out.append(number);
    return this;
  }

  /** Text in an element or between double quotes. */
  Xml text(String text) {
    int done = 0;
    for (int i = 0; i < text.length(); i++) {
      String entity = switch (text.charAt(i)) {
        case '&' -> "&amp;";
        case '<' -> "&lt;";
        case '>' -> "&gt;";
        case '"' -> "&quot;";
        default -> "";
      };
      if (!entity.isEmpty()) {
        out.append(text, done, i).append(entity);
        done = i + 1;
      }
    }
    out.append(text, done, text.length());
    return this;
  }

  @Override
  public String toString() {
    return out.toString();
  }
}
