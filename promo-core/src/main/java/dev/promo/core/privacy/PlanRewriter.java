package dev.promo.core.privacy;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableMap;
import dev.promo.core.gap.plan.DevelopmentPlan;
import dev.promo.core.gap.plan.ExpectedEvidence;
import dev.promo.core.gap.plan.Obstacle;
import dev.promo.core.gap.plan.OpportunityRequest;
import dev.promo.core.gap.plan.PlanItem;
import dev.promo.core.gap.plan.SponsorWord;
import java.util.Optional;

/** Goes through all that a plan says. */
final class PlanRewriter {
  private final Rewriting rewriting;

  PlanRewriter(Rewriting rewriting) {
    this.rewriting = rewriting;
  }

  DevelopmentPlan plan(DevelopmentPlan plan) {
    ImmutableMap<String, String> ids =
        rewriting.ids("item", plan.items().stream().map(PlanItem::id).collect(toImmutableList()));
    return new DevelopmentPlan(
        plan.packetDue(),
        plan.items().stream().map(item -> item(item, ids)).collect(toImmutableList()),
        plan.requests().stream().map(this::request).collect(toImmutableList()),
        plan.obstacles().stream().map(this::obstacle).collect(toImmutableList()));
  }

  private OpportunityRequest request(OpportunityRequest request) {
    return new OpportunityRequest(
        request.dimension(),
        request.opportunity().map(rewriting::text),
        rewriting.person(request.askedOf(), Part.COLLEAGUE),
        request.askedOn(),
        request.due());
  }

  private PlanItem item(PlanItem item, ImmutableMap<String, String> ids) {
    return PlanItem.builder()
        .from(item)
        .id(ids.getOrDefault(item.id(), item.id()))
        .expectation(item.expectation().map(rewriting::text))
        .action(rewriting.text(item.action()))
        .businessValue(item.businessValue().map(rewriting::text))
        .evidence(item.evidence().map(this::evidence))
        .supporter(item.supporter().map(held -> rewriting.person(held, Part.COLLEAGUE)))
        .agreement(item.agreement().map(this::word))
        .answer(item.answer().map(this::word))
        .build();
  }

  /** A number that is told roughly may have no digit left; what is told of it is then something to look at. */
  private ExpectedEvidence evidence(ExpectedEvidence expected) {
    Optional<String> number = expected.number().map(rewriting::text);
    boolean isNumber = number.stream().flatMapToInt(String::chars).anyMatch(Character::isDigit);
    Optional<String> artefact = expected.artefact().map(rewriting::text);
    return new ExpectedEvidence(
        isNumber ? artefact : artefact.or(() -> number),
        number.filter(held -> isNumber),
        expected.witness().map(rewriting::text));
  }

  private SponsorWord word(SponsorWord word) {
    return new SponsorWord(
        rewriting.person(word.by(), Part.SPONSOR), word.on(), rewriting.text(word.words()));
  }

  private Obstacle obstacle(Obstacle obstacle) {
    return new Obstacle(rewriting.text(obstacle.text()), obstacle.isControllable());
  }
}
