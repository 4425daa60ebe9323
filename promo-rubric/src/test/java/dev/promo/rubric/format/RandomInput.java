package dev.promo.rubric.format;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Texts that nobody would write, for {@link RubricFormatContractTest}. */
final class RandomInput {
  private static final String PUNCTUATION = "{}[]\"'\\,:;-#&*!|>%@?<\t\r\n |\u0000\u2028\uFEFF";
  private static final int DEPTH = 6;

  private final Random random;

  RandomInput(Random random) {
    this.random = random;
  }

  String text() {
    StringBuilder text = new StringBuilder();
    for (int length = random.nextInt(200); length > 0; length--) {
      text.append(token());
    }
    return text.toString();
  }

  /** A text with up to four lines lost, copied, moved in or out, or with a character too many. */
  String damaged(String text) {
    List<String> lines = new ArrayList<>(text.lines().toList());
    for (int times = 1 + random.nextInt(4); times > 0 && !lines.isEmpty(); times--) {
      damage(lines);
    }
    return String.join("\n", lines);
  }

  /** A JSON object of lists, objects and texts. */
  String tree(List<String> words) {
    return collection(words, DEPTH, 40, true);
  }

  private char token() {
    return random.nextBoolean()
        ? PUNCTUATION.charAt(random.nextInt(PUNCTUATION.length()))
        : (char) ('a' + random.nextInt(26));
  }

  private void damage(List<String> lines) {
    int at = random.nextInt(lines.size());
    String line = lines.get(at);
    int column = random.nextInt(line.length() + 1);
    switch (random.nextInt(5)) {
      case 0 -> lines.remove(at);
      case 1 -> lines.add(random.nextInt(lines.size()), line);
      case 2 -> lines.set(at, "  " + line);
      case 3 -> lines.set(at, line.replaceFirst("^ {1,2}", ""));
      default -> lines.set(at, line.substring(0, column) + token() + line.substring(column));
    }
  }

  private String value(List<String> words, int depth) {
    return depth == 0 || random.nextBoolean()
        ? word(words)
        : collection(words, depth, 5, random.nextBoolean());
  }

  private String collection(List<String> words, int depth, int most, boolean keys) {
    List<String> parts = new ArrayList<>();
    for (int size = random.nextInt(most); size > 0; size--) {
      parts.add((keys ? word(words) + ": " : "") + value(words, depth - 1));
    }
    String inside = String.join(",\n", parts);
    return keys ? "{" + inside + "}" : "[" + inside + "]";
  }

  private String word(List<String> words) {
    return '"' + words.get(random.nextInt(words.size())) + '"';
  }
}
