package dev.promo.rubric.markdown;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableSet.toImmutableSet;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.LinkedHashMultimap;
import com.google.common.collect.ListMultimap;
import com.google.common.collect.MultimapBuilder;
import com.google.common.collect.SetMultimap;
import dev.promo.rubric.draft.HeadingNames;
import dev.promo.rubric.draft.LevelNames;
import dev.promo.rubric.draft.WarningWords;
import dev.promo.rubric.format.RubricOptions;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * The styles of a document that may hold its levels: those whose names are called like levels; those whose branches all
 * have the same names under them; and those whose names come back under branch after branch.
 */
final class Candidates {
  private static final int MOST_LEVELS = 60;

  private final ListMultimap<Style, Branch> byStyle =
      MultimapBuilder.linkedHashKeys().arrayListValues().build();

  /** As these, with headings under which nothing stands: the names of levels of which nothing is said yet. */
  private final ListMultimap<Style, Branch> withBare =
      MultimapBuilder.linkedHashKeys().arrayListValues().build();
  /** What was found out about names that come back many times. */
  private final Map<String, Boolean> called = new HashMap<>();

  private final Map<String, Boolean> possible = new HashMap<>();
  private final List<Branch> all;
  private final RubricOptions options;

  private Candidates(List<Branch> all, RubricOptions options) {
    this.all = all;
    this.options = options;
    all.stream()
        .filter(Branch::hasContent)
        .forEach(branch -> branch.style().ifPresent(style -> byStyle.put(style, branch)));
    all.stream()
        .filter(branch -> branch.hasContent() || branch.isBareHeading())
        .forEach(branch -> branch.style().ifPresent(style -> withBare.put(style, branch)));
  }

  static ImmutableList<Levels> of(List<Branch> all, RubricOptions options) {
    return new Candidates(all, options).find();
  }

  private ImmutableList<Levels> find() {
    if (!options.levels().isEmpty()) {
      return byStyle.keySet().stream()
          .map(this::asked)
          .flatMap(Optional::stream)
          .collect(toImmutableList());
    }
    OptionalInt depth = options.levelHeading();
    if (depth.isPresent()) {
      return levels(Style.heading(depth.getAsInt()), byStyle.get(Style.heading(depth.getAsInt())))
          .map(ImmutableList::of)
          .orElse(ImmutableList.of());
    }
    ImmutableList.Builder<Levels> found = ImmutableList.builder();
    for (Style style : byStyle.keySet()) {
      called(style).ifPresent(found::add);
      outer(style).ifPresent(found::add);
      inner(style).ifPresent(found::add);
    }
    NumberedLevels.in(all).ifPresent(found::add);
    return found.build();
  }

  /** The levels that the caller names. */
  private Optional<Levels> asked(Style style) {
    ImmutableSet<String> keys = options.levels().stream().map(Label::key).collect(toImmutableSet());
    return levels(
        style,
        byStyle.get(style).stream()
            .filter(branch -> keys.contains(branch.label().key()))
            .collect(toImmutableList()));
  }

  /** Levels by their names, with those between them and those like them that have the same names under them. */
  private Optional<Levels> called(Style style) {
    List<Branch> branches = byStyle.get(style);
    ImmutableList<Branch> called =
        branches.stream().filter(this::isCalledLevel).collect(toImmutableList());
    if (keys(called).size() < 2) {
      return Optional.empty();
    }
    Neighbours neighbours = new Neighbours(called);
    return levels(
        style,
        withBare.get(style).stream()
            .filter(branch -> isCalledLevel(branch)
                || (branch.hasContent()
                    && (HeadingNames.isBaseline(branch.label().name())
                        || (mayBeLevel(branch) && neighbours.isOneMore(branch)))))
            .collect(toImmutableList()));
  }

  /** Levels by the names under them, whatever they are called. */
  private Optional<Levels> outer(Style style) {
    ImmutableList<Branch> branches =
        byStyle.get(style).stream().filter(this::mayBeLevel).collect(toImmutableList());
    SetMultimap<String, Branch> parents = LinkedHashMultimap.create();
    branches.forEach(
        branch -> Neighbours.namesUnder(branch).forEach(name -> parents.put(name, branch)));
    ImmutableSet<String> common = parents.keySet().stream()
        .filter(name -> parents.get(name).size() > 1)
        .collect(toImmutableSet());
    if (common.size() < 2) {
      return Optional.empty();
    }
    return levels(
        style,
        branches.stream()
            .filter(branch -> share(Neighbours.namesUnder(branch), common) >= 0.5)
            .collect(toImmutableList()));
  }

  private static double share(ImmutableSet<String> names, ImmutableSet<String> common) {
    return names.isEmpty()
        ? 0
        : (double) names.stream().filter(common::contains).count() / names.size();
  }

  /** Levels that come back under half of the branches that hold any of them. */
  private Optional<Levels> inner(Style style) {
    SetMultimap<String, Branch> parents = LinkedHashMultimap.create();
    byStyle.get(style).stream()
        .filter(this::mayBeLevel)
        .forEach(branch ->
            branch.parent().ifPresent(parent -> parents.put(branch.label().key(), parent)));
    ImmutableSet<String> repeated = parents.keySet().stream()
        .filter(name -> parents.get(name).size() > 1)
        .collect(toImmutableSet());
    long places =
        repeated.stream().flatMap(name -> parents.get(name).stream()).distinct().count();
    ImmutableSet<String> names = repeated.stream()
        .filter(name -> parents.get(name).size() >= places / 2.0)
        .collect(toImmutableSet());
    return names.size() < 2
        ? Optional.empty()
        : levels(
            style,
            byStyle.get(style).stream()
                .filter(branch -> names.contains(branch.label().key()))
                .collect(toImmutableList()));
  }

  private Optional<Levels> levels(Style style, List<Branch> branches) {
    LevelKeys keys = LevelKeys.of(style, branches);
    ImmutableSet<String> names = ImmutableSet.copyOf(keys.names().values());
    if (names.size() < 2 || names.size() > MOST_LEVELS) {
      return Optional.empty();
    }
    long called = names.stream().filter(LevelNames::isLevel).count();
    ImmutableSet<String> baselines = branches.stream()
        .map(Branch::label)
        .filter(label -> HeadingNames.isBaseline(label.name()))
        .map(Label::key)
        .collect(toImmutableSet());
    int rungs = names.size() - baselines.size();
    return rungs < 1
        ? Optional.empty()
        : Optional.of(new Levels(style, keys.names(), baselines, (double) called / rungs, false));
  }

  private boolean isCalledLevel(Branch branch) {
    return mayBeLevel(branch) && called.computeIfAbsent(branch.label().name(), LevelNames::isLevel);
  }

  private boolean mayBeLevel(Branch branch) {
    return possible.computeIfAbsent(
        branch.label().name(),
        name -> !HeadingNames.isAside(name)
            && !HeadingNames.isDate(Label.withoutNumber(name))
            && !WarningWords.areIn(name)
            && (LevelNames.isLevel(name) || !HeadingNames.isAboutWhatIsAsked(name))
            && !LevelNames.isCounted(name));
  }

  private static ImmutableSet<String> keys(List<Branch> branches) {
    return branches.stream().map(branch -> branch.label().key()).collect(toImmutableSet());
  }
}
