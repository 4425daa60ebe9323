package dev.promo.core.lint;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import dev.promo.core.internal.PromoStyle;
import dev.promo.core.person.Person;
import dev.promo.core.win.Artefact;
import dev.promo.core.win.Beneficiary;
import dev.promo.core.win.DimensionClaim;
import dev.promo.core.win.Metric;
import dev.promo.core.win.ShapeSignal;
import dev.promo.core.win.Win;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;
import org.immutables.value.Value;

/**
 * A line to be judged, and what is known around it. Unlike a {@link Win} it may lack a date and claim any number of
 * dimensions: what is not good yet is what a linter is for.
 */
@Value.Immutable
@PromoStyle
public sealed interface Draft extends WithDraft permits ImmutableDraft {
  /** A part of a draft that a caller may not know. */
  enum Part {
    DATE,
    DIMENSIONS,
    /** The corroborations and the artefacts. */
    EVIDENCE,
    COLLABORATORS
  }

  String text();

  /** When the result landed. */
  Optional<LocalDate> date();

  /** The dimensions it claims. */
  ImmutableList<String> dimensions();

  /** Who was better off. */
  ImmutableList<String> beneficiaries();

  /** Who shares the credit, by name. */
  ImmutableList<String> collaborators();

  /** Who saw it. */
  ImmutableList<String> corroborations();

  /** What shows it. */
  ImmutableList<String> artefacts();

  /** What a sum of money or an estimate rests on. */
  Optional<String> basis();

  /** Whether one of its numbers is an estimate. */
  @Value.Default
  default boolean isEstimate() {
    return false;
  }

  /** Whether somebody has checked that nobody shared the work. */
  @Value.Default
  default boolean isVerifiedSolo() {
    return false;
  }

  /** Whether the candidate noticed the problem without being asked. */
  @Value.Default
  default boolean isNoticed() {
    return false;
  }

  /** Whether nobody had scoped the problem, and the candidate framed it. */
  @Value.Default
  default boolean isFramed() {
    return false;
  }

  /** What the candidate did. */
  Optional<String> ownPart();

  /** What nobody has asked for yet, so that its absence says nothing. */
  ImmutableSet<Part> unknown();

  /** A line with nothing around it; only what the line itself shows is judged. */
  static Draft bare(String text) {
    return builder().text(text).unknown(ImmutableSet.copyOf(Part.values())).build();
  }

  /** A win as it reads: its title, then after a semicolon its result. */
  static Draft of(Win win) {
    return builder()
        .text(win.title() + win.result().map("; "::concat).orElse(""))
        .date(win.date())
        .dimensions(texts(win.dimensions(), DimensionClaim::dimension))
        .beneficiaries(texts(win.beneficiaries(), Beneficiary::who))
        .collaborators(texts(win.contribution().collaborators(), Person::name))
        .corroborations(texts(win.corroborations(), seen -> seen.speaker().name()))
        .artefacts(texts(win.artefacts(), Artefact::label))
        .basis(win.metrics().stream().flatMap(metric -> metric.basis().stream()).findFirst())
        .isEstimate(win.metrics().stream().anyMatch(Metric::isEstimate))
        .ownPart(win.contribution().ownPart())
        .isNoticed(win.shape().containsKey(ShapeSignal.DIRECTION))
        .isFramed(win.shape().containsKey(ShapeSignal.AMBIGUITY))
        .build();
  }

  private static <T> ImmutableList<String> texts(ImmutableList<T> parts, Function<T, String> text) {
    return parts.stream().map(text).collect(toImmutableList());
  }

  static Builder builder() {
    return new Builder();
  }

  /** Needs a text; what is not set is absent. */
  final class Builder extends ImmutableDraft.Builder {
    Builder() {}
  }
}
