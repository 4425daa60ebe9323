package dev.promo.rubric.draft;

import com.google.common.collect.ImmutableList;
import dev.promo.core.problem.Location;
import dev.promo.core.problem.Parsed;
import dev.promo.core.problem.Problem;
import dev.promo.core.rubric.RubricSource;
import dev.promo.rubric.format.LoadedRubric;
import dev.promo.rubric.format.Unmapped;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** A ladder while it is being read: everything in the order in which it was found. For one thread. */
public final class LadderDraft {
  record DraftTrack(String name, ImmutableList<DraftLevel> levels) {}

  record DraftRequirement(
      DraftLevel level,
      DraftDimension dimension,
      DraftLevel step,
      boolean optional,
      Optional<String> words) {}

  record CellKey(DraftDimension dimension, DraftLevel level) {}

  final String source;
  final List<DraftLevel> levels = new ArrayList<>();
  final List<DraftTrack> tracks = new ArrayList<>();
  final List<DraftScale> scales = new ArrayList<>();
  final List<DraftDimension> dimensions = new ArrayList<>();
  final Map<CellKey, DraftCell> cells = new LinkedHashMap<>();
  final List<DraftRequirement> requirements = new ArrayList<>();
  final List<Unmapped> unmapped = new ArrayList<>();
  final List<Problem> problems = new ArrayList<>();
  String title;
  Optional<String> summary = Optional.empty();
  Optional<String> version = Optional.empty();
  Optional<String> language = Optional.empty();
  RubricSource provenance;
  boolean cumulative;

  private final Map<String, DraftLevel> levelsByName = new LinkedHashMap<>();
  private final Map<List<String>, DraftDimension> dimensionsByPath = new LinkedHashMap<>();

  /**
   * An empty ladder.
   *
   * @param fileName the file's own name: the title, until there is a better one, and the source
   */
  public LadderDraft(String fileName) {
    this.source = fileName;
    this.title = fileName;
    this.provenance = new RubricSource(RubricSource.Kind.FILE, fileName);
  }

  public LadderDraft title(String written) {
    title = written;
    return this;
  }

  public LadderDraft summary(String written) {
    summary = Optional.of(written);
    return this;
  }

  public LadderDraft version(String written) {
    version = Optional.of(written);
    return this;
  }

  /** The language of its words as a BCP 47 tag. */
  public LadderDraft language(String tag) {
    language = Optional.of(tag);
    return this;
  }

  public LadderDraft source(RubricSource written) {
    provenance = written;
    return this;
  }

  /** The level of this name when case and outer space do not matter; the first time, it is new and stands last. */
  public DraftLevel level(String name) {
    DraftLevel known = levelsByName.get(key(name));
    return known == null ? newLevel(name) : known;
  }

  /** A level beside others that may have the same name. */
  public DraftLevel newLevel(String name) {
    DraftLevel level = new DraftLevel(name.strip());
    levels.add(level);
    levelsByName.putIfAbsent(key(name), level);
    return level;
  }

  /** The levels so far, but for baselines. */
  public ImmutableList<DraftLevel> rungs() {
    return levels.stream()
        .filter(level -> !level.baseline())
        .collect(ImmutableList.toImmutableList());
  }

  public boolean hasTracks() {
    return !tracks.isEmpty();
  }

  /** Levels named from here on are new ones, even where they are called like some that are there already. */
  public LadderDraft newLevels() {
    levelsByName.clear();
    return this;
  }

  /** A way up. Without any, one track leads through all levels that are not baselines. */
  public LadderDraft track(String name, List<DraftLevel> lowestFirst) {
    if (!lowestFirst.isEmpty()) {
      tracks.add(new DraftTrack(name.strip(), ImmutableList.copyOf(lowestFirst)));
    }
    return this;
  }

  /** Every level asks what those below it on its track ask. */
  public LadderDraft isCumulative() {
    cumulative = true;
    return this;
  }

  public DraftScale newScale(String name) {
    DraftScale scale = new DraftScale(name.strip());
    scales.add(scale);
    return scale;
  }

  /** The dimension of this name under these headings; the first time, it is new and stands last. */
  public DraftDimension dimension(List<String> group, String name) {
    DraftDimension known = dimensionsByPath.get(path(group, name));
    return known == null ? newDimension(group, name) : known;
  }

  /** A dimension beside others that may have the same name under the same headings. */
  public DraftDimension newDimension(List<String> group, String name) {
    DraftDimension dimension = new DraftDimension(
        group.stream().map(String::strip).collect(ImmutableList.toImmutableList()), name.strip());
    dimensions.add(dimension);
    dimensionsByPath.putIfAbsent(path(group, name), dimension);
    return dimension;
  }

  /** The cell of a dimension at a level, or at a step of its scale. */
  public DraftCell cell(DraftDimension dimension, DraftLevel level) {
    return cells.computeIfAbsent(
        new CellKey(dimension, level), key -> new DraftCell(dimension, level));
  }

  /** Says that a level asks a step in a dimension with a scale. */
  public LadderDraft requires(
      DraftLevel level,
      DraftDimension dimension,
      DraftLevel step,
      boolean optional,
      Optional<String> words) {
    requirements.add(new DraftRequirement(level, dimension, step, optional, words));
    return this;
  }

  /** Keeps account of a text that has no place in a rubric; a blank one is nothing. */
  public LadderDraft unmapped(Location place, String text, String reason) {
    if (!text.isBlank()) {
      unmapped.add(new Unmapped(place, text.strip(), reason));
    }
    return this;
  }

  public LadderDraft problem(Problem problem) {
    problems.add(problem);
    return this;
  }

  /** Whether a level and a behaviour were found: the least that makes a ladder. */
  public boolean isLadder() {
    return !levels.isEmpty()
        && cells.values().stream().anyMatch(cell -> !cell.behaviours().isEmpty());
  }

  /** The names of the levels in the order in which they were found. */
  public ImmutableList<String> levelNames() {
    return levels.stream().map(DraftLevel::name).collect(ImmutableList.toImmutableList());
  }

  /** How many cells hold a behaviour. */
  public long cellCount() {
    return cells.values().stream().filter(cell -> !cell.behaviours().isEmpty()).count();
  }

  /**
   * The rubric, with all problems.
   *
   * @param shape the name of the format that filled the draft
   */
  public Parsed<LoadedRubric> build(String shape) {
    return new Assembly(this).build(shape);
  }

  private static String key(String name) {
    return name.strip().toLowerCase(Locale.ROOT);
  }

  private static List<String> path(List<String> group, String name) {
    return Stream.concat(group.stream(), Stream.of(name))
        .map(LadderDraft::key)
        .collect(ImmutableList.toImmutableList());
  }
}
