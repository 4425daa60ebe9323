package dev.promo.core.gap.plan;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.base.CharMatcher;
import com.google.common.collect.ImmutableList;
import dev.promo.core.rubric.Behaviour;
import dev.promo.core.rubric.Expectation;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What each item of a plan answers: a line of the ladder, or something that somebody said would count. An item names
 * either by its id or by its words; case, space and a full stop at the end do not matter.
 */
public final class PlanTraces {
  private static final CharMatcher STOP = CharMatcher.anyOf(". ");

  private final DevelopmentPlan plan;
  private final ImmutableList<Expectation> asked;

  private PlanTraces(DevelopmentPlan plan, ImmutableList<Expectation> asked) {
    this.plan = plan;
    this.asked = asked;
  }

  /**
   * The traces of a plan.
   *
   * @param asked what the target level asks
   */
  public static PlanTraces of(DevelopmentPlan plan, ImmutableList<Expectation> asked) {
    return new PlanTraces(plan, asked);
  }

  /** The line of the ladder that the item answers, under the item's dimension. */
  public Optional<Behaviour> line(PlanItem item) {
    return asked.stream()
        .filter(each -> each.dimension().id().equals(item.dimension()))
        .flatMap(each -> each.behaviours().stream())
        .flatMap(PlanTraces::withChildren)
        .filter(line -> names(item, line.id(), line.text()))
        .findFirst();
  }

  /** What somebody said that the item answers. */
  public Optional<StatedExpectation> said(PlanItem item) {
    return plan.expectations().stream()
        .filter(said -> names(item, Optional.of(said.id()), said.text()))
        .findFirst();
  }

  /** The items with something left to do that answer nothing. */
  public ImmutableList<PlanItem> untraced() {
    return plan.active().stream()
        .filter(item -> line(item).isEmpty() && said(item).isEmpty())
        .collect(toImmutableList());
  }

  private static Stream<Behaviour> withChildren(Behaviour line) {
    return Stream.concat(
        Stream.of(line), line.children().stream().flatMap(PlanTraces::withChildren));
  }

  private static boolean names(PlanItem item, Optional<String> id, String text) {
    return item.expectation()
        .filter(
            written -> id.filter(written::equals).isPresent() || plain(written).equals(plain(text)))
        .isPresent();
  }

  private static String plain(String text) {
    return STOP.trimTrailingFrom(
        CharMatcher.whitespace().trimAndCollapseFrom(text.toLowerCase(Locale.ROOT), ' '));
  }
}
