package dev.promo.rubric.markdown;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableSet.toImmutableSet;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.LinkedHashMultimap;
import com.google.common.collect.SetMultimap;
import dev.promo.rubric.format.RubricOptions;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A document read on the assumption that one style holds the levels: what stands at which level, under which headings.
 */
final class Reading {
  private final Levels levels;
  private final Below below;
  private final Set<Branch> over = Collections.newSetFromMap(new IdentityHashMap<>());
  private final List<Piece> pieces = new ArrayList<>();
  private final List<Branch> heads = new ArrayList<>();
  private final List<Step> walked = new ArrayList<>();
  private final ImmutableSet<Style> varied;
  private final Optional<Style> trackStyle;

  private Reading(Levels levels, Below below) {
    this.levels = levels;
    this.below = below;
    this.varied = ImmutableSet.of();
    this.trackStyle = Optional.empty();
  }

  private Reading(Reading walked, ImmutableSet<Style> varied, Optional<Style> trackStyle) {
    this.levels = walked.levels;
    this.below = walked.below;
    this.over.addAll(walked.over);
    this.pieces.addAll(walked.pieces);
    this.heads.addAll(walked.heads);
    this.walked.addAll(walked.walked);
    this.varied = varied;
    this.trackStyle = trackStyle;
  }

  static Reading of(Branch document, List<Branch> all, Levels levels, RubricOptions options) {
    ImmutableList<Branch> nodes = all.stream()
        .filter(branch -> levels.levelOf(branch).isPresent())
        .collect(toImmutableList());
    Reading reading = new Reading(levels, Below.of(nodes, levels, options));
    nodes.forEach(reading::climb);
    reading.walk(document, Optional.empty(), ImmutableList.of());
    Optional<Style> tracks = reading.disjointStyle();
    ImmutableSet<Style> varied = reading.styles().stream()
        .filter(style -> !tracks.equals(Optional.of(style)))
        .filter(reading::isVaried)
        .filter(style -> isWanted(style, options))
        .collect(toImmutableSet());
    return new Reading(reading, varied, tracks);
  }

  /** Whether the caller says of another depth alone that it holds the dimensions; what stands over it are groups. */
  private static boolean isWanted(Style style, RubricOptions options) {
    return options.dimensionHeading().isEmpty()
        || (style.isHeading() && style.depth() <= options.dimensionHeading().getAsInt());
  }

  Levels levels() {
    return levels;
  }

  /** What stands under a level or nowhere, in reading order. */
  List<Piece> pieces() {
    return pieces;
  }

  /** The branches that are levels. */
  List<Branch> heads() {
    return heads;
  }

  /** All headings over and under levels, and beside them. */
  List<Step> walked() {
    return walked;
  }

  /** The heading over a piece where the parts under such headings share no level: its track, or its band. */
  Optional<Step> part(Piece piece) {
    return piece.steps().stream()
        .filter(step -> trackStyle.equals(Optional.of(step.style())))
        .findFirst();
  }

  /** The headings that tell a piece's dimension from others, outermost first; none where it is in no dimension. */
  ImmutableList<Step> dimension(Piece piece) {
    return piece.steps().stream()
        .filter(step -> varied.contains(step.style()))
        .collect(toImmutableList());
  }

  /** Whether nothing tells one dimension from another. */
  boolean hasDimensions() {
    return !varied.isEmpty();
  }

  /** What stands in a cell: at a level and, where there are dimensions, in one of them. */
  boolean isInCell(Piece piece) {
    return piece.level().isPresent()
        && (!hasDimensions() || (!dimension(piece).isEmpty() && !isAboutLevel(piece)));
  }

  /** Whether it is a paragraph between the name of a level and the headings of the dimensions under it. */
  private boolean isAboutLevel(Piece piece) {
    return piece.branch().kind() == Branch.Kind.PARAGRAPH
        && piece
            .branch()
            .parent()
            .filter(parent -> levels.levelOf(parent).isPresent())
            .filter(this::hasDimensionsUnder)
            .isPresent();
  }

  private boolean hasDimensionsUnder(Branch level) {
    return level.children().stream()
        .anyMatch(child -> child.kind() == Branch.Kind.HEADING && below.isDimension(child));
  }

  private void climb(Branch node) {
    Optional<Branch> parent = node.parent();
    while (parent.isPresent() && over.add(parent.get())) {
      parent = parent.get().parent();
    }
  }

  private void walk(Branch branch, Optional<String> level, ImmutableList<Step> steps) {
    for (Branch child : branch.children()) {
      Optional<String> found = level.isEmpty() ? levels.levelOf(child) : Optional.empty();
      if (found.isPresent()) {
        heads.add(child);
        enter(child, found, steps);
      } else if (level.isEmpty() ? isHeadingOver(child) : below.isDimension(child)) {
        go(child, level, under(child, level, steps));
      } else if (level.isPresent() && isLeadOverDimensions(child)) {
        pieces.add(new Piece(child.alone(), false, level, steps));
        walk(child, level, steps);
      } else {
        pieces.add(new Piece(child, false, level, steps));
      }
    }
  }

  private boolean isLeadOverDimensions(Branch branch) {
    return branch.kind() == Branch.Kind.COLON_LINE
        && branch.children().stream().anyMatch(below::isDimension);
  }

  private ImmutableList<Step> under(
      Branch heading, Optional<String> level, ImmutableList<Step> steps) {
    if (heading.label().isBlank()) {
      return steps;
    }
    Step step = new Step(heading, level.isEmpty());
    walked.add(step);
    return with(steps, step);
  }

  private void enter(Branch head, Optional<String> level, ImmutableList<Step> steps) {
    if (levels.positions()) {
      pieces.add(new Piece(head, false, level, steps));
    } else {
      go(head, level, steps);
    }
  }

  private void go(Branch branch, Optional<String> level, ImmutableList<Step> steps) {
    if (!branch.label().rest().isBlank()) {
      pieces.add(new Piece(branch, true, level, steps));
    }
    walk(branch, level, steps);
  }

  private boolean isHeadingOver(Branch branch) {
    return branch.kind() == Branch.Kind.HEADING || over.contains(branch);
  }

  private static ImmutableList<Step> with(ImmutableList<Step> steps, Step step) {
    return ImmutableList.<Step>builder().addAll(steps).add(step).build();
  }

  private ImmutableSet<Style> styles() {
    return worded().stream()
        .flatMap(piece -> piece.steps().stream())
        .map(Step::style)
        .collect(toImmutableSet());
  }

  private ImmutableList<Piece> worded() {
    return pieces.stream()
        .filter(piece -> piece.level().isPresent() && piece.isWorded())
        .collect(toImmutableList());
  }

  /**
   * Whether pieces at levels stand under different headings of an style; standing directly at a level tells nothing.
   */
  private boolean isVaried(Style style) {
    Set<String> keys = worded().stream()
        .filter(piece -> !piece.steps().isEmpty())
        .map(piece -> key(piece, style))
        .collect(Collectors.toSet());
    return keys.size() > 1;
  }

  private static String key(Piece piece, Style style) {
    return piece.steps().stream()
        .filter(step -> step.style().equals(style))
        .map(Step::key)
        .findFirst()
        .orElse("");
  }

  private Optional<Style> disjointStyle() {
    return styles().stream().filter(this::isDisjoint).findFirst();
  }

  private boolean isDisjoint(Style style) {
    SetMultimap<String, String> levelsUnder = LinkedHashMultimap.create();
    worded().stream()
        .filter(piece -> piece.steps().stream()
            .anyMatch(step -> step.aboveLevel() && step.style().equals(style)))
        .forEach(piece -> levelsUnder.put(key(piece, style), piece.level().orElseThrow()));
    return levelsUnder.keySet().size() > 1
        && levelsUnder.size() == ImmutableSet.copyOf(levelsUnder.values()).size()
        && levelsUnder.size() > levelsUnder.keySet().size();
  }
}
