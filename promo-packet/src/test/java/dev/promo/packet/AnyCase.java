package dev.promo.packet;

import static com.google.common.collect.ImmutableList.toImmutableList;

import dev.promo.core.PromotionCase;
import dev.promo.core.decision.Ask;
import dev.promo.core.person.Consent;
import dev.promo.core.policy.AskPolicy;
import dev.promo.core.policy.CriteriaPolicy;
import dev.promo.core.policy.Defaults;
import dev.promo.core.policy.DryPromotionPolicy;
import dev.promo.core.policy.EvidencePolicy;
import dev.promo.core.policy.ExitPolicy;
import dev.promo.core.policy.LeveragePolicy;
import dev.promo.core.policy.PacketShape;
import dev.promo.core.policy.Policies;
import dev.promo.core.policy.TimelinePolicy;
import dev.promo.core.rubric.Rubric;
import dev.promo.core.rubric.RubricDimension;
import dev.promo.core.sponsor.OpenConcern;
import dev.promo.core.win.Win;
import dev.promo.core.win.WinLog;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Provide;
import net.jqwik.api.RandomDistribution;
import net.jqwik.api.domains.DomainContextBase;

/**
 * Any case of the year 2026, under any policies: a ladder of one to six dimensions, and up to forty wins that claim them and now and
 * then one that the ladder does not have.
 *
 * <p>The title of a win holds its id and names no other. Names begin with {@value #NAME}, words of witnesses with
 * {@value #WORDS}, and nothing else in a case does.
 */
public final class AnyCase extends DomainContextBase {
  public static final String NAME = "Zq";
  public static final String WORDS = "Xj";

  public static final int MOST_DIMENSIONS = 6;
  private static final int MOST_WINS = 40;

  /** For jqwik. */
  public AnyCase() {}

  @Provide
  Arbitrary<PromotionCase> cases() {
    return Combinators.combine(
            ladders(),
            AnyWin.wins()
                .list()
                .ofMaxSize(MOST_WINS)
                .withSizeDistribution(RandomDistribution.uniform())
                .uniqueElements(Win::id),
            Combinators.combine(AnyWin.sentences(), AnyWin.days()).as(Ask::new).optional(),
            concerns().list().ofMaxSize(3),
            AnyWin.days().optional(0.3),
            policies())
        .as((ladder, wins, ask, concerns, date, policies) -> Cases.THREE_LINES
            .withDefaults(Defaults.standard().withPolicies(policies))
            .withRubric(ladder)
            .withLog(WinLog.of(wins))
            .withAsk(ask)
            .withConcerns(concerns)
            .withDate(date))
        .withoutEdgeCases();
  }

  /** The same case, had every witness agreed to this. */
  public static PromotionCase withConsent(Consent consent, PromotionCase promotion) {
    return promotion.withLog(WinLog.of(promotion.log().wins().stream()
        .map(win -> win.withCorroborations(win.corroborations().stream()
            .map(seen -> seen.withConsent(consent))
            .collect(toImmutableList())))
        .collect(toImmutableList())));
  }

  /** Every way in which a house may decide where advice disagrees, as far as a document can tell. */
  private static Arbitrary<Policies> policies() {
    return Combinators.combine(
            Arbitraries.of(PacketShape.class),
            Arbitraries.of(EvidencePolicy.class),
            Arbitraries.of(AskPolicy.class),
            Arbitraries.of(CriteriaPolicy.class),
            Arbitraries.of(LeveragePolicy.class),
            Arbitraries.of(DryPromotionPolicy.class),
            Arbitraries.of(ExitPolicy.class),
            Arbitraries.of(TimelinePolicy.class))
        .as((shape, evidence, ask, criteria, leverage, dry, exit, timeline) -> Policies.standard()
            .withPacketShape(shape)
            .withEvidence(evidence)
            .withAsk(ask)
            .withCriteria(criteria)
            .withLeverage(leverage)
            .withDryPromotion(dry)
            .withExit(exit)
            .withTimeline(timeline));
  }

  private static Arbitrary<Rubric> ladders() {
    return Combinators.combine(
            Arbitraries.integers()
                .between(1, MOST_DIMENSIONS)
                .withDistribution(RandomDistribution.uniform()),
            AnyWin.sentences().optional())
        .as((dimensions, asked) -> Cases.ladder(IntStream.rangeClosed(1, dimensions)
                .mapToObj(AnyCase::dimension)
                .toArray(RubricDimension[]::new))
            .withCells(asked.stream()
                .map(behaviour -> Cases.asks(dimension(1), behaviour))
                .collect(toImmutableList())));
  }

  private static RubricDimension dimension(int number) {
    return RubricDimension.of("d" + number, "Dimension " + "abcdef".charAt(number - 1));
  }

  private static Arbitrary<OpenConcern> concerns() {
    return Combinators.combine(
            AnyWin.sentences(), AnyWin.sentences().optional(), AnyWin.days().optional())
        .as((concern, mitigation, due) -> OpenConcern.builder()
            .concern(concern)
            .mitigation(mitigation)
            .due(due)
            .build());
  }
}
