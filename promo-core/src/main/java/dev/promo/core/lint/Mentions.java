package dev.promo.core.lint;

import com.google.common.base.CharMatcher;
import com.google.common.collect.ImmutableList;
import java.util.Comparator;
import java.util.List;

/** Finds the sums, dates and secrets of a text by the forms that the linter knows, with English words. */
public final class Mentions {
  private static final Comparator<Mention> READING_ORDER = Comparator.comparingInt(Mention::start)
      .thenComparing(Mention::kind)
      .thenComparingInt(Mention::end);

  private final String text;
  private final ImmutableList.Builder<Mention> found = ImmutableList.builder();

  private Mentions(String text) {
    this.text = text;
  }

  /** Everything of these kinds, in reading order, in time that grows with the text. Secrets may overlap with others. */
  public static ImmutableList<Mention> in(String text) {
    Mentions mentions = new Mentions(text);
    int start = 0;
    while (start < text.length()) {
      int end = endOfPiece(text, start);
      mentions.read(start, end);
      start = end;
    }
    return ImmutableList.sortedCopyOf(READING_ORDER, mentions.found.build());
  }

  /** A long text is read in pieces that end between words, where it has any. */
  private static int endOfPiece(String text, int start) {
    int most = start + WinLinter.MOST_READ;
    if (most >= text.length()) {
      return text.length();
    }
    int blank = CharMatcher.whitespace().lastIndexIn(text.substring(start, most));
    return blank <= 0 ? most : start + blank + 1;
  }

  private void read(int from, int to) {
    PhraseTrie phrases = PhraseTrie.english();
    Tokens tokens = Tokenizer.read(text.substring(from, to), phrases.words());
    Hits hits = Hits.in(tokens, phrases);
    List<Quantity> quantities = QuantityScanner.scan(tokens, hits);
    for (Quantity quantity : quantities) {
      if (quantity.is(Quantity.Kind.MONEY)) {
        add(Mention.Kind.SUM, from, tokens, quantity, quantity.value());
      } else if (quantity.is(Quantity.Kind.DATE)) {
        add(Mention.Kind.DATE, from, tokens, quantity, 0);
      }
    }
    for (Change change : ChangeScanner.scan(tokens, hits, quantities)) {
      addSides(from, tokens, change);
    }
    SecretScanner.scan(
        tokens,
        (start, end) -> found.add(new Mention(Mention.Kind.SECRET, from + start, from + end, 0)));
  }

  /** Both sides of a change of a sum, though one alone names the currency: {@code from 1200 to 400 EUR}. */
  private void addSides(int from, Tokens tokens, Change change) {
    if (change.before().is(Quantity.Kind.MONEY) || change.after().is(Quantity.Kind.MONEY)) {
      add(Mention.Kind.SUM, from, tokens, change.before(), change.before().value());
      add(Mention.Kind.SUM, from, tokens, change.after(), change.after().value());
    }
  }

  private void add(Mention.Kind kind, int from, Tokens tokens, Quantity quantity, double value) {
    found.add(new Mention(
        kind, from + tokens.start(quantity.first()), from + tokens.end(quantity.end() - 1), value));
  }
}
