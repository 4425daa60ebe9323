package dev.promo.rubric.markdown;

import static com.google.common.collect.ImmutableSet.toImmutableSet;

import com.google.common.collect.HashMultimap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSetMultimap;
import com.google.common.collect.Iterables;
import com.google.common.collect.LinkedHashMultimap;
import com.google.common.collect.SetMultimap;
import dev.promo.rubric.draft.HeadingNames;
import dev.promo.rubric.format.RubricOptions;
import dev.promo.rubric.markdown.Branch.Kind;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * What names dimensions under the levels: the first headings there; deeper headings, bold lines and names of items only
 * where they come back at level after level.
 */
final class Below {
  private static final double MOSTLY = 0.5;

  private final Set<Style> all;
  private final ImmutableSetMultimap<Style, String> repeated;

  private Below(Set<Style> all, ImmutableSetMultimap<Style, String> repeated) {
    this.all = all;
    this.repeated = repeated;
  }

  boolean isDimension(Branch branch) {
    Optional<Style> style = branch.style();
    if (style.isEmpty()) {
      return false;
    }
    String name = branch.label().key();
    boolean isRepeated = repeated.containsEntry(style.get(), name);
    if (style.get().isHeading() && HeadingNames.isAside(branch.label().name())) {
      return isRepeated && isQuestion(name);
    }
    return isRepeated || all.contains(style.get());
  }

  /** Whether a name asks something: what stands under it at one level is an aside, and at several what is asked. */
  private static boolean isQuestion(String name) {
    return name.endsWith("?") || name.endsWith("？");
  }

  static Below of(List<Branch> nodes, Levels levels, RubricOptions options) {
    if (options.dimensionHeading().isPresent()) {
      return asked(options.dimensionHeading().getAsInt());
    }
    Names names = new Names();
    nodes.forEach(node -> node.children().forEach(child -> names.collect(child, node)));
    boolean isInner = isRepeated(nodes, levels);
    Optional<Style> first = names.under.keySet().stream()
        .filter(Style::isHeading)
        .min(Comparator.comparingInt(Style::depth));
    if (isInner && first.filter(style -> names.share(style) > MOSTLY).isEmpty()) {
      return new Below(ImmutableSet.of(), ImmutableSetMultimap.of());
    }
    ImmutableSetMultimap.Builder<Style, String> repeated = ImmutableSetMultimap.builder();
    first.ifPresent(style ->
        repeated.putAll(style, Iterables.filter(names.repeated(style), Below::isQuestion)));
    names.under.keySet().stream()
        .filter(style -> style.isHeading() && !first.equals(Optional.of(style)))
        .filter(style -> names.share(style) > MOSTLY)
        .forEach(style -> repeated.putAll(style, names.repeated(style)));
    if (first.isEmpty()) {
      names
          .bestOf(Kind.BOLD_LINE, Kind.COLON_LINE, Kind.ITEM, Kind.PARAGRAPH)
          .ifPresent(style -> repeated.putAll(style, names.repeated(style)));
    } else {
      names.under.keySet().stream()
          .filter(style -> style.isLine() && names.share(style) > MOSTLY && names.isOwn(style))
          .filter(style -> !names.isAboutLevels(style))
          .forEach(style -> repeated.putAll(style, names.repeated(style)));
    }
    return new Below(
        first.<Set<Style>>map(ImmutableSet::of).orElse(ImmutableSet.of()), repeated.build());
  }

  private static Below asked(int depth) {
    return new Below(
        IntStream.rangeClosed(1, depth).mapToObj(Style::heading).collect(toImmutableSet()),
        ImmutableSetMultimap.of());
  }

  /** Whether the levels come back under other headings again and again, so that the dimensions stand above. */
  private static boolean isRepeated(List<Branch> nodes, Levels levels) {
    return nodes.size() * 2 >= levels.count() * 3;
  }

  /** The names under the levels, by style. */
  private static final class Names {
    /** For each style and name, the levels it stands under. */
    private final Map<Style, SetMultimap<String, Branch>> under = new LinkedHashMap<>();

    private final SetMultimap<Style, Branch> twice = HashMultimap.create();
    private final SetMultimap<Style, Branch> remarks = HashMultimap.create();

    void collect(Branch branch, Branch node) {
      branch.style().filter(style -> branch.hasContent()).ifPresent(style -> {
        boolean isNew = under
            .computeIfAbsent(style, key -> LinkedHashMultimap.create())
            .put(branch.label().key(), node);
        if (!isNew) {
          twice.put(style, branch);
        }
        if (branch.children().isEmpty() && branch.parent().equals(Optional.of(node))) {
          remarks.put(style, branch);
        }
      });
      branch.children().forEach(child -> collect(child, node));
    }

    Set<String> repeated(Style style) {
      Set<String> names = new HashSet<>();
      SetMultimap<String, Branch> byName = byName(style);
      byName.keySet().stream().filter(name -> byName.get(name).size() > 1).forEach(names::add);
      return names;
    }

    double share(Style style) {
      SetMultimap<String, Branch> byName = byName(style);
      long times =
          repeated(style).stream().mapToLong(name -> byName.get(name).size()).sum();
      return byName.isEmpty() ? 0 : (double) times / byName.size();
    }

    /** Whether a name stands once under a level, and is not one that each dimension uses for a part of itself. */
    boolean isOwn(Style style) {
      return twice.get(style).size() * 4 < byName(style).size();
    }

    /** Whether most are remarks on a line of their own, right under the name of a level. */
    boolean isAboutLevels(Style style) {
      return remarks.get(style).size() * 2 > byName(style).size();
    }

    Optional<Style> bestOf(Kind... kinds) {
      for (Kind kind : kinds) {
        Optional<Style> best = under.keySet().stream()
            .filter(style -> style.kind() == kind)
            .min(Comparator.comparingInt(Style::depth))
            .filter(style -> share(style) > MOSTLY && repeated(style).size() > 1);
        if (best.isPresent()) {
          return best;
        }
      }
      return Optional.empty();
    }

    private SetMultimap<String, Branch> byName(Style style) {
      return under.getOrDefault(style, LinkedHashMultimap.create());
    }
  }
}
