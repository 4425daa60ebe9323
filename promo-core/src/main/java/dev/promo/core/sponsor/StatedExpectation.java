package dev.promo.core.sponsor;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableSet.toImmutableSet;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Streams;
import dev.promo.core.gap.plan.DevelopmentPlan;
import dev.promo.core.gap.plan.PlanItem;
import dev.promo.core.person.Person;
import dev.promo.core.rubric.Behaviour;
import java.time.LocalDate;
import java.util.stream.Stream;

/**
 * What somebody said would count as outstanding.
 *
 * @param from who said it
 * @param on the day
 * @param words as said
 */
public record StatedExpectation(Person from, LocalDate on, String words) {
  public StatedExpectation {
    checkArgument(!words.isBlank(), "what %s expects must not be blank", from.name());
  }

  /**
   * The items of a plan with something left to do that go back to nothing: neither to a line of the ladder nor to what
   * somebody said, word for word.
   */
  public static ImmutableList<PlanItem> untraced(
      DevelopmentPlan plan, Iterable<StatedExpectation> stated, Iterable<Behaviour> asked) {
    ImmutableSet<String> known = Stream.concat(
            Streams.stream(stated).map(StatedExpectation::words),
            Streams.stream(asked).map(Behaviour::text))
        .collect(toImmutableSet());
    return plan.active().stream()
        .filter(item -> item.expectation().filter(known::contains).isEmpty())
        .collect(toImmutableList());
  }
}
