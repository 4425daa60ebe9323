package dev.promo.packet.calibration;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import dev.promo.core.PromotionCase;
import dev.promo.core.problem.Location;
import dev.promo.core.problem.Problem;

/** What keeps cases from standing on one sheet. */
record SheetCheck(String kind, ImmutableSortedMap<String, PromotionCase> byLabel) {

  ImmutableList<Problem> problems() {
    String first = byLabel.firstKey();
    PromotionCase measure = byLabel.values().asList().get(0);
    ImmutableList.Builder<Problem> problems = ImmutableList.builder();
    byLabel.forEach((label, promotion) -> {
      if (SheetCase.names(promotion, label)) {
        problems.add(named(label));
      }
      if (!promotion.rubric().equals(measure.rubric())) {
        problems.add(other("OTHER_LADDER", label, "by another ladder than '" + first + "'"));
      }
      if (!promotion.defaults().equals(measure.defaults())) {
        problems.add(other("OTHER_NUMBERS", label, "by other numbers than '" + first + "'"));
      }
    });
    return problems.build();
  }

  private Problem named(String label) {
    return Problem.error(
        "NAMED_LABEL",
        Location.of(kind),
        "The label '" + label + "' is blank or names somebody.",
        "Choose a label that tells nothing, such as 'Candidate A'.");
  }

  private Problem other(String code, String label, String how) {
    return Problem.error(
        code,
        Location.of(kind).withPath(label),
        "'" + label + "' is judged " + how + ", so they cannot stand on one sheet.",
        "Freeze one ladder with its version and one set of numbers, and read all cases by it.");
  }
}
