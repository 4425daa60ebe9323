package dev.promo.packet.format;

/** What is printed for a link that must not be followed: its words, and where it would have led, as plain text. */
final class Unlinked {
  private Unlinked() {}

  static String text(String words, String target) {
    String where = PlainText.of(target).strip();
    if (where.isEmpty() || where.equals(words)) {
      return words;
    }
    return words.isBlank() ? where : words + " (" + where + ")";
  }
}
