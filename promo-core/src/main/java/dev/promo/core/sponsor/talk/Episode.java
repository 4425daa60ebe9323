package dev.promo.core.sponsor.talk;

import static com.google.common.base.Preconditions.checkArgument;

import dev.promo.core.internal.PromoStyle;
import dev.promo.core.person.Person;
import java.util.Optional;
import java.util.stream.Stream;
import org.immutables.value.Value;

/** A piece of work told so that somebody who was not there sees why it mattered. */
@Value.Immutable
@PromoStyle
public sealed interface Episode extends WithEpisode permits ImmutableEpisode {
  @Value.Default
  default EpisodeKind kind() {
    return EpisodeKind.DELIVERY;
  }

  /** What threatened; for a prevention, what would have happened. */
  Optional<String> threat();

  /** Why it mattered to the organisation. */
  String stakes();

  /** What the candidate did. */
  String action();

  /** What it changed. */
  String result();

  /** What a setback taught. */
  Optional<String> lesson();

  /** What comes next. */
  Optional<String> next();

  /** Who saw it. */
  Optional<Person> seenBy();

  /** The id of the win it tells of. */
  Optional<String> win();

  @Value.Check
  default void check() {
    checkArgument(
        Stream.concat(
                Stream.of(stakes(), action(), result()),
                Stream.of(threat(), lesson(), next(), win()).flatMap(Optional::stream))
            .noneMatch(String::isBlank),
        "no part of the episode '%s' may be blank",
        action());
    checkArgument(
        kind() != EpisodeKind.PREVENTION || threat().isPresent(),
        "the prevention '%s' must say what would have happened",
        action());
    checkArgument(
        kind() != EpisodeKind.SETBACK || lesson().isPresent(),
        "the setback '%s' must say what it taught",
        action());
    checkArgument(
        kind() != EpisodeKind.SETBACK || win().isEmpty(),
        "the setback '%s' cannot stand for the win '%s'",
        action(),
        win().orElse(""));
  }

  static Builder builder() {
    return new Builder();
  }

  /** Needs stakes, an action and a result. */
  final class Builder extends ImmutableEpisode.Builder {
    Builder() {}
  }
}
