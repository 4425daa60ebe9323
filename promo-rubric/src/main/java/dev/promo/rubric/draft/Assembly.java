package dev.promo.rubric.draft;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static java.util.Objects.requireNonNull;

import com.google.common.base.CharMatcher;
import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSetMultimap;
import com.google.common.collect.Streams;
import dev.promo.core.problem.Location;
import dev.promo.core.problem.Parsed;
import dev.promo.core.problem.Problem;
import dev.promo.core.rubric.Behaviour;
import dev.promo.core.rubric.Cell;
import dev.promo.core.rubric.Level;
import dev.promo.core.rubric.Polarity;
import dev.promo.core.rubric.Requirement;
import dev.promo.core.rubric.Rubric;
import dev.promo.core.rubric.RubricDimension;
import dev.promo.core.rubric.Scale;
import dev.promo.core.rubric.Track;
import dev.promo.rubric.format.LoadedRubric;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/** Makes the rubric of a draft: gives everything an id and looks up what refers to something. */
final class Assembly {
  private static final Splitter WORDS =
      Splitter.on(CharMatcher.whitespace().or(CharMatcher.anyOf(":-–—()/,.|"))).omitEmptyStrings();

  private final LadderDraft draft;
  private final List<Problem> problems;
  private final Map<DraftLevel, String> levelIds = new HashMap<>();
  private final Map<DraftScale, String> scaleIds = new HashMap<>();
  private final Map<DraftDimension, String> dimensionIds = new HashMap<>();

  Assembly(LadderDraft draft) {
    this.draft = draft;
    this.problems = new ArrayList<>(draft.problems);
  }

  Parsed<LoadedRubric> build(String shape) {
    if (draft.levels.isEmpty() || draft.dimensions.isEmpty()) {
      problems.add(noLadder());
      return Parsed.failed(problems);
    }
    nameAll();
    Rubric.Builder rubric = Rubric.builder()
        .title(draft.title)
        .summary(draft.summary)
        .version(draft.version)
        .language(draft.language)
        .source(draft.provenance)
        .scales(draft.scales.stream().map(this::scale).collect(toImmutableList()))
        .dimensions(draft.dimensions.stream().map(this::dimension).collect(toImmutableList()));
    ImmutableList<LadderDraft.DraftTrack> tracks = tracks();
    ImmutableSetMultimap<DraftLevel, DraftLevel> below = below(tracks);
    ImmutableList<DraftLevel> baselines =
        draft.levels.stream().filter(DraftLevel::baseline).collect(toImmutableList());
    rubric.levels(draft.levels.stream()
        .map(level -> level(level, included(level, below.get(level), baselines)))
        .collect(toImmutableList()));
    Ids trackIds = new Ids("track");
    tracks.forEach(track -> rubric.addTrack(new Track(
        trackIds.of(Optional.empty(), track.name()),
        track.name(),
        track.levels().stream().map(this::id).distinct().collect(toImmutableList()))));
    draft.cells.values().forEach(cell -> cell(cell).ifPresent(rubric::addCell));
    draft.requirements.forEach(required -> rubric.addRequirement(requirement(required)));
    return Parsed.of(
        new LoadedRubric(rubric.build(), shape, ImmutableList.copyOf(draft.unmapped)), problems);
  }

  private Problem noLadder() {
    return Problem.error(
        "NO_LADDER",
        Location.of(draft.source),
        "No level with something asked at it was found.",
        "Check that this is the right file; docs/rubric-format.md shows the ways to write a ladder.");
  }

  private void nameAll() {
    Ids levels = new Ids("level");
    draft.levels.forEach(level -> levelIds.put(level, levels.of(level.id(), level.name())));
    Ids scales = new Ids("scale");
    draft.scales.forEach(scale -> {
      scaleIds.put(scale, scales.of(Optional.empty(), scale.name()));
      Ids steps = new Ids("step");
      scale.steps().forEach(step -> levelIds.put(step, steps.of(step.id(), step.name())));
    });
    Ids dimensions = new Ids("dimension");
    draft.dimensions.forEach(dimension -> dimensionIds.put(
        dimension,
        dimensions.of(
            dimension.id(),
            dimension.name(),
            String.join(" ", dimension.group()) + " " + dimension.name())));
  }

  private ImmutableList<LadderDraft.DraftTrack> tracks() {
    if (!draft.tracks.isEmpty()) {
      return ImmutableList.copyOf(draft.tracks);
    }
    ImmutableList<DraftLevel> rungs =
        draft.levels.stream().filter(level -> !level.baseline()).collect(toImmutableList());
    ImmutableList<LadderDraft.DraftTrack> coded = CodedTracks.of(rungs);
    if (!coded.isEmpty()) {
      return coded;
    }
    return ImmutableList.of(new LadderDraft.DraftTrack(
        "Ladder", rungs.isEmpty() ? ImmutableList.copyOf(draft.levels) : rungs));
  }

  /** The level below each on its tracks, where levels add up. */
  private ImmutableSetMultimap<DraftLevel, DraftLevel> below(List<LadderDraft.DraftTrack> tracks) {
    ImmutableSetMultimap.Builder<DraftLevel, DraftLevel> below = ImmutableSetMultimap.builder();
    if (draft.cumulative) {
      for (LadderDraft.DraftTrack track : tracks) {
        Set<DraftLevel> climbed = new HashSet<>();
        for (int at = 0; at < track.levels().size(); at++) {
          if (climbed.add(track.levels().get(at)) && at > 0) {
            below.put(track.levels().get(at), track.levels().get(at - 1));
          }
        }
      }
    }
    return below.build();
  }

  private static Set<DraftLevel> included(
      DraftLevel level, Set<DraftLevel> below, List<DraftLevel> baselines) {
    Set<DraftLevel> included = new LinkedHashSet<>(level.includes());
    included.addAll(below);
    if (!level.baseline()) {
      included.addAll(baselines);
    }
    return included;
  }

  private Level level(DraftLevel level, Set<DraftLevel> included) {
    return Level.builder()
        .id(id(level))
        .name(level.name())
        .summary(level.summary())
        .threshold(level.threshold())
        .rank(level.rank())
        .includes(included.stream().map(this::id).collect(ImmutableSet.toImmutableSet()))
        .build();
  }

  private Scale scale(DraftScale scale) {
    ImmutableList.Builder<Level> steps = ImmutableList.builder();
    scale.steps().forEach(step -> steps.add(level(step, new LinkedHashSet<>(step.includes()))));
    return new Scale(requireNonNull(scaleIds.get(scale)), scale.name(), steps.build());
  }

  private RubricDimension dimension(DraftDimension dimension) {
    return RubricDimension.builder()
        .id(id(dimension))
        .name(dimension.name())
        .group(dimension.group())
        .summary(dimension.summary())
        .weight(dimension.weight())
        .polarity(dimension.warnedAgainst() ? Polarity.WARNED_AGAINST : Polarity.ASKED)
        .scale(dimension.scale().map(scaleIds::get))
        .build();
  }

  private Requirement requirement(LadderDraft.DraftRequirement required) {
    return new Requirement(
        id(required.level()),
        id(required.dimension()),
        id(required.step()),
        required.optional(),
        required.words());
  }

  /** A cell that says something; one that only names a level nobody knows keeps the sentence as a behaviour. */
  private Optional<Cell> cell(DraftCell cell) {
    ImmutableList.Builder<Behaviour> behaviours = ImmutableList.builder();
    behaviours.addAll(cell.behaviours());
    Cell.Builder built = Cell.builder()
        .dimension(id(cell.dimension()))
        .level(id(cell.level()))
        .summary(cell.summary());
    Optional<DraftLevel> same = cell.sameAs().flatMap(reference -> referred(cell, reference));
    cell.sameAs().ifPresent(reference -> {
      if (same.isPresent()) {
        built.sameAs(id(same.get())).words(reference.words());
      } else {
        problems.add(dangling(reference));
        behaviours.add(Behaviour.of(reference.words(), reference.place()));
      }
    });
    ImmutableList<Behaviour> asked = behaviours.build();
    boolean saysNothing = asked.isEmpty() && same.isEmpty();
    if (saysNothing && cell.open().isEmpty()) {
      return Optional.empty();
    }
    if (saysNothing) {
      built.open(cell.open()).words(cell.openWords());
    }
    return Optional.of(built.behaviours(asked).build());
  }

  /** The level or step that a reference names in full, by a word that no other name has, or by its beginning. */
  private Optional<DraftLevel> referred(DraftCell cell, DraftCell.Reference reference) {
    Iterable<DraftLevel> known =
        cell.dimension().scale().<Iterable<DraftLevel>>map(DraftScale::steps).orElse(draft.levels);
    String wanted = lower(reference.level().strip());
    return only(known, name -> name.equals(wanted))
        .or(() -> only(known, name -> WORDS.splitToList(name).contains(wanted)))
        .or(() -> only(known, name -> name.startsWith(wanted + " ")));
  }

  private static Optional<DraftLevel> only(Iterable<DraftLevel> known, Predicate<String> isMeant) {
    ImmutableList<DraftLevel> found = Streams.stream(known)
        .filter(level -> isMeant.test(lower(level.name())))
        .collect(toImmutableList());
    return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
  }

  private static String lower(String name) {
    return name.toLowerCase(Locale.ROOT);
  }

  private String id(DraftLevel level) {
    return requireNonNull(levelIds.get(level), level::name);
  }

  private String id(DraftDimension dimension) {
    return requireNonNull(dimensionIds.get(dimension), dimension::name);
  }

  private static Problem dangling(DraftCell.Reference reference) {
    return Problem.warning(
        "DANGLING_REF",
        reference.place(),
        "The ladder has no level '" + reference.level() + "' to be the same as.",
        "Write the name of a level as the ladder names it.");
  }
}
