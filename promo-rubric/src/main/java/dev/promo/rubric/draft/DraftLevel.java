package dev.promo.rubric.draft;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A level, or a step of a scale, while its ladder is being read. */
public final class DraftLevel {
  private final String name;
  private final List<DraftLevel> includes = new ArrayList<>();
  private final List<String> summary = new ArrayList<>();
  private Optional<String> id = Optional.empty();
  private Optional<String> threshold = Optional.empty();
  private Optional<Integer> rank = Optional.empty();
  private boolean baseline;

  DraftLevel(String name) {
    this.name = name;
  }

  public String name() {
    return name;
  }

  /** The ladder's own id; without one, the draft makes an id of the name. */
  public DraftLevel id(String written) {
    id = Optional.of(written);
    return this;
  }

  /** Adds a paragraph to what the level is about. */
  public DraftLevel about(String paragraph) {
    summary.add(paragraph);
    return this;
  }

  public DraftLevel threshold(String written) {
    threshold = Optional.of(written);
    return this;
  }

  public DraftLevel rank(int height) {
    rank = Optional.of(height);
    return this;
  }

  /** Asks what another level asks as well. */
  public DraftLevel includes(DraftLevel other) {
    includes.add(other);
    return this;
  }

  /** Stands on no track; every level on a track includes it. */
  public DraftLevel isBaseline() {
    baseline = true;
    return this;
  }

  Optional<String> id() {
    return id;
  }

  Optional<String> summary() {
    return summary.isEmpty() ? Optional.empty() : Optional.of(String.join("\n\n", summary));
  }

  Optional<String> threshold() {
    return threshold;
  }

  Optional<Integer> rank() {
    return rank;
  }

  List<DraftLevel> includes() {
    return includes;
  }

  boolean baseline() {
    return baseline;
  }
}
