package dev.promo.journal;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.base.Ascii;
import com.google.common.collect.ImmutableList;
import dev.promo.core.person.SumSize;
import dev.promo.core.privacy.CoverWords;
import dev.promo.core.privacy.Mark;
import dev.promo.core.privacy.Part;
import java.util.Optional;

/** English in capitals, to be told from the words that stand there unless others are asked for. */
record CapitalWords(CoverWords small) implements CoverWords {
  CapitalWords() {
    this(CoverWords.english());
  }

  @Override
  public String part(Part part) {
    return Ascii.toUpperCase(small.part(part));
  }

  @Override
  public ImmutableList<String> otherParts() {
    return small.otherParts().stream().map(Ascii::toUpperCase).collect(toImmutableList());
  }

  @Override
  public String shared() {
    return Ascii.toUpperCase(small.shared());
  }

  @Override
  public String possessive(String label) {
    return Ascii.toUpperCase(small.possessive(label));
  }

  @Override
  public String mark(Mark mark) {
    return Ascii.toUpperCase(small.mark(mark));
  }

  @Override
  public String sum(SumSize size, String unit) {
    return Ascii.toUpperCase(small.sum(size, unit));
  }

  @Override
  public String quarter(int number, Optional<String> year) {
    return Ascii.toUpperCase(small.quarter(number, year));
  }
}
