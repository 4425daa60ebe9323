package dev.promo.rubric.draft;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A dimension while its ladder is being read. */
public final class DraftDimension {
  private final ImmutableList<String> group;
  private final String name;
  private final List<String> summary = new ArrayList<>();
  private Optional<String> id = Optional.empty();
  private Optional<String> weight = Optional.empty();
  private @Nullable DraftScale scale;
  private boolean warnedAgainst;

  DraftDimension(ImmutableList<String> group, String name) {
    this.group = group;
    this.name = name;
  }

  public String name() {
    return name;
  }

  /** The headings over it, outermost first. */
  public ImmutableList<String> group() {
    return group;
  }

  /** The ladder's own id; without one, the draft makes an id of the name. */
  public DraftDimension id(String written) {
    id = Optional.of(written);
    return this;
  }

  /** Adds a paragraph to what the dimension is about. */
  public DraftDimension about(String paragraph) {
    if (!summary.contains(paragraph)) {
      summary.add(paragraph);
    }
    return this;
  }

  public DraftDimension weight(String written) {
    weight = Optional.of(written);
    return this;
  }

  /** Its behaviours stand at the steps of the scale. */
  public DraftDimension on(DraftScale steps) {
    scale = steps;
    return this;
  }

  /** It holds what nobody should do. */
  public DraftDimension isWarnedAgainst() {
    warnedAgainst = true;
    return this;
  }

  Optional<String> id() {
    return id;
  }

  Optional<String> summary() {
    return summary.isEmpty() ? Optional.empty() : Optional.of(String.join("\n\n", summary));
  }

  Optional<String> weight() {
    return weight;
  }

  Optional<DraftScale> scale() {
    return Optional.ofNullable(scale);
  }

  boolean warnedAgainst() {
    return warnedAgainst;
  }
}
