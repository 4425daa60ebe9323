package dev.promo.core.win;

import static dev.promo.core.win.Provenance.MEASURED;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import dev.promo.core.person.Person;
import dev.promo.core.person.Relation;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Hand-made wins of 2026, each just strong enough for its name. None claims a dimension. */
public final class Wins {
  public static final EvidenceWindow YEAR =
      new EvidenceWindow(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 12, 31));

  public static final LocalDate SPRING = LocalDate.of(2026, 5, 14);
  public static final LocalDate AUTUMN = LocalDate.of(2026, 11, 3);

  /** Invoice matching took 72 hours and takes 4. */
  public static final Metric HOURS_SAVED = Metric.builder()
      .name("invoice matching")
      .before(new BigDecimal(72))
      .after(new BigDecimal(4))
      .unit("hours")
      .period("per month-end")
      .kind(MetricClass.TIME)
      .provenance(MEASURED)
      .build();

  public static final Corroboration MANAGER = witness("Maya Lind", Relation.MANAGER);
  public static final Corroboration SENIOR = witness("Noor Haddad", Relation.SENIOR);
  public static final Corroboration PEER = witness("Pavel Novak", Relation.PEER);
  public static final Corroboration REPORT = witness("Rosa Quist", Relation.REPORT);
  public static final Corroboration STAKEHOLDER = witness("Dana Ito", Relation.STAKEHOLDER);
  public static final Corroboration CUSTOMER = witness("Carla Ruiz", Relation.CUSTOMER);

  public static final Artefact RUNBOOK = new Artefact("runbook", Optional.empty(), false);
  public static final Artefact TIME_REPORT =
      new Artefact("ERP time report", Optional.empty(), true);

  /** 9 points: done, and nothing more said. */
  public static final Win DELIVERABLE = Win.builder()
      .id("reconciliation")
      .date(SPRING)
      .title("Automated the reconciliation")
      .build();

  /** 19 points, one too few to be evidence. */
  public static final Win TOO_WEAK =
      DELIVERABLE.withResult("Month-end closes a day earlier").withGoal("Close faster");

  /** 20 points, the fewest that are evidence. */
  public static final Win BARELY_EVIDENCE =
      DELIVERABLE.withResult("Month-end closes a day earlier").withShape(shape(1));

  /** 34 points, one too few to be supporting. */
  public static final Win NEARLY_SUPPORTING = DELIVERABLE.withMetrics(HOURS_SAVED);

  /** 38 points. */
  public static final Win SUPPORTING = NEARLY_SUPPORTING.withGoal("Close faster");

  /** 62 points, nobody but the candidate vouching for them. */
  public static final Win STRONG =
      SUPPORTING.withMetrics(HOURS_SAVED.withBasis("timed at six month-ends")).withShape(shape(4));

  /** 100 points, with nothing left to add. */
  public static final Win COMPLETE = STRONG
      .withMetrics(HOURS_SAVED
          .withName("cost of matching")
          .withUnit("EUR")
          .withKind(MetricClass.MONEY)
          .withBasis("ledger, signed by finance"))
      .withShape(shape(5))
      .withBeneficiaries(benefit(Reach.ORGANISATION))
      .withCorroborations(MANAGER, SENIOR, STAKEHOLDER);

  private Wins() {}

  public static DimensionClaim claim(String dimension) {
    return new DimensionClaim(dimension, Optional.empty());
  }

  public static Beneficiary benefit(Reach reach) {
    return new Beneficiary("accounts payable", Optional.empty(), Optional.of(reach));
  }

  /** The first so many signals, each with a reason. */
  public static ImmutableMap<ShapeSignal, String> shape(int signals) {
    return Maps.toMap(
        List.of(ShapeSignal.values()).subList(0, signals), signal -> "nobody had asked for it");
  }

  private static Corroboration witness(String name, Relation relation) {
    return Corroboration.builder().speaker(Person.of(name)).relation(relation).build();
  }
}
