package dev.promo.rubric.draft;

import com.google.common.collect.ImmutableList;
import dev.promo.core.problem.Location;
import dev.promo.core.rubric.Behaviour;
import dev.promo.core.rubric.OpenReason;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What a ladder says about a dimension at a level, while it is being read. */
public final class DraftCell {
  /** That a cell asks what another asks: the words for it, and the level they name. */
  record Reference(String words, String level, Location place) {}

  private final DraftDimension dimension;
  private final DraftLevel level;
  private final List<Behaviour> behaviours = new ArrayList<>();
  private final List<String> summary = new ArrayList<>();
  private Optional<Reference> sameAs = Optional.empty();
  private Optional<OpenReason> open = Optional.empty();
  private Optional<String> openWords = Optional.empty();

  DraftCell(DraftDimension dimension, DraftLevel level) {
    this.dimension = dimension;
    this.level = level;
  }

  public DraftCell add(Behaviour behaviour) {
    behaviours.add(behaviour);
    return this;
  }

  public DraftCell add(String text, Location place) {
    return add(Behaviour.of(text, place));
  }

  /** Adds a line that stands over the behaviours and is none. */
  public DraftCell about(String words) {
    summary.add(words);
    return this;
  }

  /**
   * Says that the cell asks what another level asks in this dimension.
   *
   * @param words the sentence in which it says so
   * @param levelName how the sentence calls the level
   */
  public DraftCell sameAs(String words, String levelName, Location place) {
    sameAs.ifPresent(earlier -> about(earlier.words()));
    sameAs = Optional.of(new Reference(words, levelName, place));
    return this;
  }

  /** Says why nothing is asked; it counts only as long as nothing is. */
  public DraftCell open(OpenReason reason, String words) {
    openWords.ifPresent(this::about);
    open = Optional.of(reason);
    openWords = Optional.of(words);
    return this;
  }

  /** Whether it holds no behaviour yet. */
  public boolean isEmpty() {
    return behaviours.isEmpty();
  }

  DraftDimension dimension() {
    return dimension;
  }

  DraftLevel level() {
    return level;
  }

  ImmutableList<Behaviour> behaviours() {
    return ImmutableList.copyOf(behaviours);
  }

  /** What stands around the behaviours, and the words for why nothing is asked where something is. */
  Optional<String> summary() {
    List<String> lines = new ArrayList<>(summary);
    if (!isOpen()) {
      openWords.ifPresent(lines::add);
    }
    return lines.isEmpty() ? Optional.empty() : Optional.of(String.join("\n", lines));
  }

  Optional<Reference> sameAs() {
    return sameAs;
  }

  private boolean isOpen() {
    return behaviours.isEmpty() && sameAs.isEmpty();
  }

  Optional<OpenReason> open() {
    return open;
  }

  Optional<String> openWords() {
    return openWords;
  }
}
