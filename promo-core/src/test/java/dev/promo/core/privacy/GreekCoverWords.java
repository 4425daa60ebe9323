package dev.promo.core.privacy;

import com.google.common.collect.ImmutableList;
import dev.promo.core.person.SumSize;
import java.util.Locale;
import java.util.Optional;

/** Words without a Latin letter, so that none of another language goes unseen. */
record GreekCoverWords() implements CoverWords {
  @Override
  public String part(Part part) {
    return greek(part.name());
  }

  @Override
  public ImmutableList<String> otherParts() {
    return ImmutableList.of("Άνθρωπος", "Πρόσωπο");
  }

  @Override
  public String shared() {
    return "κάποιος";
  }

  @Override
  public String possessive(String label) {
    return "του " + label;
  }

  @Override
  public String mark(Mark mark) {
    return "‹" + greek(mark.name()) + "›";
  }

  @Override
  public String sum(SumSize size, String unit) {
    return (size.isNegative() ? "πλην " : "") + "ψηφία".repeat(size.digits()) + " " + unit;
  }

  @Override
  public String quarter(int number, Optional<String> year) {
    return "τρίμηνο " + "αβγδ".charAt(number - 1)
        + year.map(written -> " " + written).orElse("");
  }

  private static String greek(String name) {
    return name.toLowerCase(Locale.ROOT)
        .codePoints()
        .filter(letter -> letter != '_')
        .map(letter -> 'α' + letter - 'a')
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }
}
