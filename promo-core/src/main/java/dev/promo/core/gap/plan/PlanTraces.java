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
 * What the items of a plan answer: a line of the ladder, by its words or its id, or something that somebody said would
 * count, by its words. Case, space and a full stop at the end of words do not matter.
 *
 * @param asked what the target level asks
 * @param stated what people said
 */
public record PlanTraces(
    ImmutableList<Expectation> asked, ImmutableList<StatedExpectation> stated) {
  private static final CharMatcher STOP = CharMatcher.anyOf(". ");

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
    return stated.stream()
        .filter(said -> names(item, Optional.empty(), said.words()))
        .findFirst();
  }

  /** The items of a plan with something left to do that answer nothing. */
  public ImmutableList<PlanItem> untraced(DevelopmentPlan plan) {
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
