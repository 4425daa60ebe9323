package dev.promo.packet.business;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import dev.promo.core.business.cost.Assumption;
import dev.promo.core.business.cost.CostInput;
import dev.promo.core.business.cost.ReplacementCost;
import dev.promo.core.business.cost.Saving;
import dev.promo.core.business.cost.Sensitivity;
import dev.promo.packet.compose.Composition;
import dev.promo.packet.compose.Phrases;
import dev.promo.packet.document.Item;
import java.util.Optional;

/** What a comparison comes to and rests on, in sentences. */
record CostWords(Composition composition) {
  Optional<String> saving(ReplacementCost cost) {
    return cost.saving().map(saving -> saving(saving, cost.years()));
  }

  private String saving(Saving saving, int years) {
    return saving.least().equals(saving.most())
        ? composition.say("cost.saving", years, amounts().of(saving.base()))
        : composition.say(
            "cost.saving.range",
            years,
            amounts().of(saving.base()),
            amounts().of(saving.least()),
            amounts().of(saving.most()));
  }

  ImmutableList<Item> assumptions(ReplacementCost cost) {
    return cost.assumptions().entrySet().stream()
        .map(each -> assumption(each.getKey(), each.getValue()))
        .map(text -> Item.of(Phrases.clause(text)))
        .collect(toImmutableList());
  }

  private String assumption(CostInput input, Assumption assumption) {
    String basis = assumption.basis().orElseGet(() -> composition.say("assumption.no-basis"));
    return composition.say(
        "assumption",
        name(input),
        amounts().of(assumption),
        assumption.source().map(source -> basis + ", " + source).orElse(basis));
  }

  Optional<String> sensitivity(ReplacementCost cost) {
    return cost.sensitivity().stream()
        .map(this::moved)
        .reduce((first, second) -> first + "; " + second)
        .map(moved -> composition.say("cost.sensitivity", moved));
  }

  private String moved(Sensitivity moved) {
    return composition.say(
        "cost.sensitivity.input",
        name(moved.input()),
        amounts().of(moved.atLow()),
        amounts().of(moved.atHigh()));
  }

  private String name(CostInput input) {
    return composition.wording().language().name(input);
  }

  private Amounts amounts() {
    return new Amounts(composition);
  }
}
