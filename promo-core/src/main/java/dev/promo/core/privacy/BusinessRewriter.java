package dev.promo.core.privacy;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import dev.promo.core.business.Benefit;
import dev.promo.core.business.BusinessCase;
import dev.promo.core.business.Pitch;
import dev.promo.core.business.UpwardSummary;
import dev.promo.core.business.cost.Assumption;
import dev.promo.core.business.cost.ReplacementCost;
import dev.promo.core.business.leverage.OutsideOffer;
import dev.promo.core.business.market.MarketCheck;
import dev.promo.core.business.market.MarketSource;
import dev.promo.core.win.Beneficiary;
import dev.promo.core.win.BusinessGoal;
import java.util.Collection;
import java.util.Optional;
import java.util.function.Function;

/** Goes through what the promotion costs and what it is worth. Amounts stay, since sums are worked out of them. */
final class BusinessRewriter {
  private final Rewriting rewriting;

  BusinessRewriter(Rewriting rewriting) {
    this.rewriting = rewriting;
  }

  BusinessCase business(BusinessCase business) {
    return BusinessCase.builder()
        .from(business)
        .benefits(all(business.benefits(), this::benefit))
        .atStake(business.atStake().map(rewriting::text))
        .notCounted(all(business.notCounted(), rewriting::text))
        .replacement(business.replacement().map(this::replacement))
        .market(business.market().flatMap(this::market))
        .offer(business.offer().map(this::offer))
        .pitch(pitch(business.pitch()))
        .summary(business.summary().map(this::summary))
        .build();
  }

  ImmutableList<BusinessGoal> goals(
      ImmutableList<BusinessGoal> goals, ImmutableMap<String, String> ids) {
    return all(goals, goal -> goal(goal, ids));
  }

  private BusinessGoal goal(BusinessGoal goal, ImmutableMap<String, String> ids) {
    return new BusinessGoal(
        ids.getOrDefault(goal.id(), goal.id()),
        rewriting.text(goal.text()),
        goal.owner().map(owner -> rewriting.person(owner, Part.COLLEAGUE)));
  }

  private Benefit benefit(Benefit benefit) {
    Beneficiary who = benefit.who();
    return new Benefit(
        rewriting.text(benefit.benefit()),
        new Beneficiary(
            rewriting.text(who.who()), who.count().flatMap(rewriting::people), who.reach()));
  }

  private ReplacementCost replacement(ReplacementCost cost) {
    return new ReplacementCost(
        ImmutableMap.copyOf(Maps.transformValues(cost.assumptions(), this::assumption)),
        cost.promotionRisk(),
        cost.externalRisk(),
        cost.years());
  }

  private Assumption assumption(Assumption held) {
    return new Assumption(
        held.value(),
        held.unit(),
        held.basis().map(rewriting::text),
        held.source().map(rewriting::text));
  }

  /** Two sources that can no longer be told apart are one, and on one source no range rests. */
  private Optional<MarketCheck> market(MarketCheck check) {
    ImmutableList<MarketSource> sources = all(
        check.sources(),
        source -> new MarketSource(rewriting.text(source.name()), source.date(), source.people()));
    long apart = sources.stream().map(MarketSource::name).distinct().count();
    return apart < MarketCheck.FEWEST_SOURCES
        ? Optional.empty()
        : Optional.of(new MarketCheck(
            rewriting.text(check.role()),
            rewriting.text(check.region()),
            check.country(),
            check.pay(),
            check.range(),
            sources,
            check.band()));
  }

  private OutsideOffer offer(OutsideOffer offer) {
    return new OutsideOffer(
        offer.amount(),
        offer.received(),
        offer.expires(),
        offer.willingToAccept(),
        offer.written(),
        offer.employer().map(rewriting::text));
  }

  private Pitch pitch(Pitch pitch) {
    return new Pitch(
        pitch.months(),
        pitch.packet().map(rewriting::text),
        pitch.project().map(rewriting::text),
        pitch.result().map(rewriting::text));
  }

  /** A label may end elsewhere in the effect than in the sentence around it; then the whole sentence is the effect. */
  private UpwardSummary summary(UpwardSummary summary) {
    ImmutableList<String> sentences = all(summary.sentences(), rewriting::text);
    String effect = rewriting.text(summary.effect());
    boolean isNamed = sentences.stream().anyMatch(sentence -> sentence.contains(effect));
    return new UpwardSummary(sentences, isNamed ? effect : rewriting.text(around(summary)));
  }

  private static String around(UpwardSummary summary) {
    return summary.sentences().stream()
        .filter(sentence -> sentence.contains(summary.effect()))
        .findFirst()
        .orElseThrow();
  }

  private static <T, R> ImmutableList<R> all(Collection<T> parts, Function<T, R> each) {
    return parts.stream().map(each).collect(toImmutableList());
  }
}
