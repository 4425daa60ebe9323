package dev.promo.packet;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Maps;
import dev.promo.core.PromotionCase;
import dev.promo.core.business.Benefit;
import dev.promo.core.business.BusinessCase;
import dev.promo.core.cycle.PromotionCycle;
import dev.promo.core.decision.Ask;
import dev.promo.core.decision.FutureValue;
import dev.promo.core.decision.Thesis;
import dev.promo.core.person.Consent;
import dev.promo.core.person.Person;
import dev.promo.core.person.Relation;
import dev.promo.core.rubric.Behaviour;
import dev.promo.core.rubric.Cell;
import dev.promo.core.rubric.Level;
import dev.promo.core.rubric.Rubric;
import dev.promo.core.rubric.RubricDimension;
import dev.promo.core.rubric.RubricSource;
import dev.promo.core.rubric.Track;
import dev.promo.core.sponsor.OpenConcern;
import dev.promo.core.sponsor.Sponsor;
import dev.promo.core.win.Beneficiary;
import dev.promo.core.win.Corroboration;
import dev.promo.core.win.DimensionClaim;
import dev.promo.core.win.Metric;
import dev.promo.core.win.Provenance;
import dev.promo.core.win.Reach;
import dev.promo.core.win.ShapeSignal;
import dev.promo.core.win.Win;
import dev.promo.core.win.WinLog;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/** Cases from hardly begun to fully written, and the parts they are made of. All invented. */
public final class Cases {
  public static final LocalDate SPRING = LocalDate.of(2026, 5, 14);
  public static final LocalDate AUTUMN = LocalDate.of(2026, 11, 3);

  public static final Level ANALYST = Level.of("l1", "Analyst");
  public static final Level SENIOR = Level.of("l2", "Senior Analyst");

  public static final RubricDimension SCOPE = RubricDimension.of("scope", "Scope");
  public static final RubricDimension INFLUENCE = RubricDimension.of("influence", "Influence");
  public static final RubricDimension DIRECTION = RubricDimension.of("direction", "Direction");

  /** Nothing but a ladder, a name and a step. */
  public static final PromotionCase THREE_LINES = PromotionCase.builder()
      .rubric(ladder(SCOPE, INFLUENCE, DIRECTION)
          .withCells(asks(SCOPE, "Owns a process."), asks(INFLUENCE, words(15))))
      .log(WinLog.empty())
      .candidate(Person.of("Lena Park", "Analyst, Finance"))
      .currentLevel(ANALYST)
      .targetLevel(SENIOR)
      .build();

  /** Invoice matching took 72 hours and takes 4, as timed. */
  public static final Metric MEASURED = Metric.builder()
      .name("invoice matching")
      .before(new BigDecimal(72))
      .after(new BigDecimal(4))
      .unit("hours")
      .period("per month-end")
      .provenance(Provenance.MEASURED)
      .build();

  /** It may save 1200 EUR. */
  public static final Metric ESTIMATE = Metric.builder()
      .name("cost")
      .after(new BigDecimal(1200))
      .unit("EUR")
      .provenance(Provenance.ESTIMATED)
      .build();

  /** Enough evidence for its dimension. */
  public static final Win MATCHING = win("matching", SCOPE)
      .withTitle("Automated invoice matching")
      .withResult("Month-end closes a day earlier")
      .withMetrics(MEASURED);

  public static final OpenConcern CONCERN =
      OpenConcern.builder().concern("One large project only.").build();

  /** Every part that a case can have. */
  public static final PromotionCase WRITTEN = THREE_LINES
      .withRubric(THREE_LINES.rubric().withTitle("Finance ladder").withVersion("7"))
      .withLog(WinLog.of(List.of(
          MATCHING.withCorroborations(quote("Dana Ito", "It is the first close I trust.")))))
      .withCycle(PromotionCycle.named("autumn round"))
      .withDate(AUTUMN)
      .withVersion(3)
      .withConfidentiality("the committee")
      .withSponsor(new Sponsor(Person.of("Maya Lind", "Head of Finance")))
      .withConcerns(CONCERN
          .withEvidence("the log of spring")
          .withMitigation("A second one is under way")
          .withOwner(Person.of("Maya Lind"))
          .withDue(LocalDate.of(2027, 3, 31)))
      .withAsk(new Ask("Promote to Senior Analyst.", LocalDate.of(2027, 1, 1)))
      .withThesis(new Thesis(ImmutableList.of("She owns the close", "It is a day shorter.")))
      .withFuture(new FutureValue("She will own the budget", "Planning starts earlier."))
      .withBusiness(BusinessCase.builder()
          .addBenefits(new Benefit(
              "The close has one owner",
              new Beneficiary("payables", Optional.empty(), Optional.of(Reach.TEAM))))
          .build());

  private Cases() {}

  /** A ladder that leaves everything open. */
  public static Rubric ladder(RubricDimension... dimensions) {
    return Rubric.builder()
        .title("Analyst ladder")
        .source(new RubricSource(RubricSource.Kind.PUBLISHED, "people handbook, chapter 4"))
        .addLevels(ANALYST, SENIOR)
        .addTracks(new Track("track", "Track", ImmutableList.of(ANALYST.id(), SENIOR.id())))
        .addDimensions(dimensions)
        .build();
  }

  public static Cell asks(RubricDimension dimension, String behaviour) {
    return Cell.of(dimension.id(), SENIOR.id(), ImmutableList.of(Behaviour.of(behaviour)));
  }

  /** A win of spring that is evidence in a dimension by nothing but its shape. */
  public static Win win(String id, RubricDimension dimension) {
    return Win.builder()
        .id(id)
        .date(SPRING)
        .title("Rebuilt " + id)
        .addDimensions(new DimensionClaim(dimension.id(), Optional.empty()))
        .shape(Maps.toMap(List.of(ShapeSignal.values()), signal -> "nobody had asked for it"))
        .build();
  }

  /** A case of these wins. */
  public static PromotionCase of(Win... wins) {
    return THREE_LINES.withLog(WinLog.of(List.of(wins)));
  }

  public static Corroboration seen(String name, Relation relation) {
    return Corroboration.builder().speaker(Person.of(name)).relation(relation).build();
  }

  /** A peer's words that the committee may read. */
  public static Corroboration quote(String name, String words) {
    return seen(name, Relation.PEER).withWords(words).withConsent(Consent.TO_COMMITTEE);
  }

  /** A text of so many words. */
  public static String words(int count) {
    return String.join(" ", Collections.nCopies(count, "word"));
  }
}
