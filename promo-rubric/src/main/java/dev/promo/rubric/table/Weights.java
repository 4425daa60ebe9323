package dev.promo.rubric.table;

import com.google.common.base.CharMatcher;
import dev.promo.core.problem.Location;
import dev.promo.core.problem.Problem;
import dev.promo.rubric.draft.DraftDimension;
import dev.promo.rubric.draft.LadderDraft;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The weights of a ladder's dimensions, kept as they are written; a sum that is not the whole is reported. */
final class Weights {
  private static final Pattern NUMBER = Pattern.compile("([0-9]{1,6}(?:[.,][0-9]{1,9})?)\\s*(%?)");
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  private final LadderDraft draft;
  private final List<BigDecimal> numbers = new ArrayList<>();
  private Location first;
  private boolean percent;
  private boolean readable = true;

  /**
   * No weights yet.
   *
   * @param place where they stand
   */
  Weights(LadderDraft draft, Location place) {
    this.draft = draft;
    this.first = place;
  }

  void add(DraftDimension dimension, String written, Location place) {
    dimension.weight(written);
    first = numbers.isEmpty() ? place : first;
    Matcher number = NUMBER.matcher(CharMatcher.whitespace().trimFrom(written));
    if (number.matches()) {
      numbers.add(new BigDecimal(number.group(1).replace(',', '.')));
      percent |= !number.group(2).isEmpty();
    } else {
      readable = false;
    }
  }

  /** Adds a warning when weights that are shares of a whole do not add up to it. */
  void report() {
    BigDecimal sum = numbers.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    BigDecimal whole = whole();
    if (readable && numbers.size() > 1 && areShares() && sum.compareTo(whole) != 0) {
      draft.problem(Problem.warning(
          "WEIGHTS_SUM",
          first,
          "The weights of the dimensions add up to " + sum.toPlainString() + ", not to "
              + whole.toPlainString() + "; they are kept as they are written.",
          "Correct the weights, or leave them if they are meant so."));
    }
  }

  private BigDecimal whole() {
    return percent || !areFractions() ? HUNDRED : BigDecimal.ONE;
  }

  private boolean areFractions() {
    return numbers.stream().allMatch(number -> number.compareTo(BigDecimal.ONE) <= 0);
  }

  /** Points from 1 to 10, say, are no shares of anything. */
  private boolean areShares() {
    return percent
        || (areFractions() && numbers.stream().anyMatch(number -> number.scale() > 0))
        || numbers.stream().anyMatch(number -> number.compareTo(BigDecimal.TEN) > 0);
  }
}
