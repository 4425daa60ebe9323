package dev.promo.core.sponsor;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import dev.promo.core.gap.plan.StatedExpectation;
import dev.promo.core.internal.PromoStyle;
import dev.promo.core.person.Person;
import dev.promo.core.sponsor.feedback.FeedbackItem;
import dev.promo.core.sponsor.feedback.FeedbackLog;
import dev.promo.core.sponsor.stakeholder.Challenger;
import dev.promo.core.sponsor.stakeholder.Champion;
import dev.promo.core.sponsor.stakeholder.Stakeholder;
import dev.promo.core.sponsor.talk.CareerConversation;
import dev.promo.core.sponsor.talk.OneOnOneUpdate;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.immutables.value.Value;

/** What the people around a case think, said and were told, beside its one sponsor. Everything may be empty. */
@Value.Immutable
@PromoStyle
public sealed interface Support extends WithSupport permits ImmutableSupport {
  /** Nobody is named and nothing was said. */
  Support NONE = builder().build();

  /** Each person once. */
  ImmutableList<Champion> champions();

  /** Each person once. */
  ImmutableList<Challenger> challengers();

  @Value.Default
  default FeedbackLog feedback() {
    return FeedbackLog.NONE;
  }

  ImmutableList<OneOnOneUpdate> updates();

  ImmutableList<CareerConversation> conversations();

  ImmutableList<SponsorInterview> interviews();

  ImmutableList<PromotionPrecedent> precedents();

  ImmutableList<StatedExpectation> expectations();

  /** At most one for a dimension in a quarter. */
  ImmutableList<PastRating> pastRatings();

  ImmutableList<NarrativeEdit> edits();

  /** Champions and challengers, in this order. */
  default ImmutableList<Stakeholder> stakeholders() {
    return Stream.concat(champions().stream(), challengers().stream()).collect(toImmutableList());
  }

  /**
   * The unanswered negative feedback as reasons not to promote, newest first: the point, its day, and what is done.
   * Nobody is named.
   */
  default ImmutableList<OpenConcern> openConcerns() {
    return feedback().openConcerns().stream().map(Support::concern).collect(toImmutableList());
  }

  private static OpenConcern concern(FeedbackItem item) {
    return OpenConcern.builder()
        .concern(item.point())
        .feedbackOn(item.date())
        .mitigation(item.action())
        .build();
  }

  /** How the ratings of each dimension moved. */
  default ImmutableList<GrowthArc> growth() {
    return GrowthArc.of(pastRatings());
  }

  /** The newest update up to a day. */
  default Optional<OneOnOneUpdate> lastUpdate(LocalDate day) {
    return updates().stream()
        .filter(update -> !update.on().isAfter(day))
        .max(Comparator.comparing(OneOnOneUpdate::on));
  }

  @Value.Check
  default void check() {
    checkOnce("champion", champions());
    checkOnce("challenger", challengers());
    growth();
  }

  private static void checkOnce(String what, List<? extends Stakeholder> people) {
    Set<Person> seen = new HashSet<>();
    people.forEach(held -> checkArgument(
        seen.add(held.person()), "%s is named twice as a %s", held.person().name(), what));
  }

  static Builder builder() {
    return new Builder();
  }

  /** Needs nothing. */
  final class Builder extends ImmutableSupport.Builder {
    Builder() {}
  }
}
