package dev.promo.core.win;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Iterables;
import dev.promo.core.internal.PromoStyle;
import dev.promo.core.policy.Defaults;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Something the candidate did that changed something for somebody, on a day.
 *
 * <p>Only a date and a title are needed to keep one: nothing is too small to log. Everything else makes it stronger.
 */
@Value.Immutable
@PromoStyle
public sealed interface Win extends WithWin permits ImmutableWin {
  /** Names the win inside its log; one line. */
  String id();

  LocalDate date();

  /** What was done; one line. */
  String title();

  /** What changed for others; one line. */
  Optional<String> result();

  /** More of the story, as written. */
  Optional<String> story();

  ImmutableList<Metric> metrics();

  @Value.Default
  default Contribution contribution() {
    return Contribution.UNSAID;
  }

  ImmutableList<Beneficiary> beneficiaries();

  /** The dimensions it is evidence in, at most {@value Defaults#DIMENSIONS_PER_WIN}, each once. */
  ImmutableList<DimensionClaim> dimensions();

  /** What makes it next-level work, each with its reason on one line. */
  ImmutableMap<ShapeSignal, String> shape();

  ImmutableList<Corroboration> corroborations();

  ImmutableList<Artefact> artefacts();

  /** Where decision-makers could have seen it, such as {@code operations review, April}. */
  ImmutableList<String> sharedWhere();

  /** Who of those that decide is known to know it; nobody unless it is said. */
  ImmutableSet<Audience> knownTo();

  /** The project it belongs to; one line. */
  Optional<String> project();

  /** The organisation's goal it serves, one line; where a case names its goals, the id or the words of one. */
  Optional<String> goal();

  /** What sort of work it was, where that is said. */
  Optional<WinKind> kind();

  /** How it reaches the business. */
  Optional<ImpactChain> chain();

  /** Whether it claims to be evidence in the dimension with this id. */
  default boolean claims(String dimension) {
    return dimensions().stream().anyMatch(claim -> claim.dimension().equals(dimension));
  }

  /** The win without what people no longer stand for. */
  default Win withoutWithdrawn() {
    return withCorroborations(corroborations().stream()
        .filter(seen -> !seen.terms().isWithdrawn())
        .collect(toImmutableList()));
  }

  @Value.Check
  default void check() {
    checkArgument(!title().isBlank(), "a win's title must not be blank");
    checkArgument(!id().isBlank(), "the id of win '%s' must not be blank", title());
    checkArgument(
        isInLines(),
        "every text of win '%s' but its story must be one line and must not be blank",
        id());
    DimensionClaim.together(id(), dimensions());
  }

  private boolean isInLines() {
    return OneLine.isText(id())
        && OneLine.isText(title())
        && OneLine.isTextOrAbsent(result())
        && OneLine.isTextOrAbsent(project())
        && OneLine.isTextOrAbsent(goal())
        && OneLine.isTextOrAbsent(contribution().ownPart())
        && Iterables.all(dimensions(), claim -> OneLine.isTextOrAbsent(claim.reason()))
        && Iterables.all(metrics(), metric -> OneLine.isTextOrAbsent(metric.basis()))
        && Iterables.all(shape().values(), OneLine::isText)
        && Iterables.all(sharedWhere(), OneLine::isText);
  }

  static Builder builder() {
    return new Builder();
  }

  /** Needs an id, a date and a title. */
  final class Builder extends ImmutableWin.Builder {
    Builder() {}
  }
}
