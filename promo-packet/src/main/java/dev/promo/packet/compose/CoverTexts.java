package dev.promo.packet.compose;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import dev.promo.core.person.SumSize;
import dev.promo.core.privacy.CoverWords;
import dev.promo.core.privacy.Mark;
import dev.promo.core.privacy.Part;
import dev.promo.packet.document.Language;
import java.util.Optional;
import java.util.stream.IntStream;

/** What stands where something is hidden, in the words of a language of documents. */
public record CoverTexts(Language language) implements CoverWords {
  /** How many words there are for a part whose own is somebody's name. */
  private static final int OTHER_PARTS = 6;

  /** The most digits that have a word of their own. */
  private static final int MOST_DIGITS = 12;

  @Override
  public String part(Part part) {
    return language.name(part);
  }

  @Override
  public ImmutableList<String> otherParts() {
    return IntStream.rangeClosed(1, OTHER_PARTS)
        .mapToObj(number -> language.text("cover.other." + number))
        .collect(toImmutableList());
  }

  @Override
  public String shared() {
    return language.text("cover.shared");
  }

  @Override
  public String possessive(String label) {
    return language.text("cover.possessive", label);
  }

  @Override
  public String mark(Mark mark) {
    return language.name(mark);
  }

  @Override
  public String sum(SumSize size, String unit) {
    String sum = size.digits() == 0
        ? language.text(unit.isEmpty() ? "sum.below-one" : "sum.below-one.of", unit)
        : language.text(
            unit.isEmpty() ? "sum.digits" : "sum.digits.of", unit, digits(size.digits()));
    return size.isNegative() ? language.text("sum.minus", sum) : sum;
  }

  private String digits(int count) {
    return language.text(count <= MOST_DIGITS ? "digits." + count : "digits.many");
  }

  /** Between words that people typed, with a blank like theirs. */
  @Override
  public String quarter(int number, Optional<String> year) {
    String digit = Integer.toString(number);
    return year.map(written -> language.text("quarter", digit, written))
        .orElseGet(() -> language.text("quarter.alone", digit))
        .replace(Phrases.NO_BREAK, " ");
  }
}
