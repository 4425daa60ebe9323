package dev.promo.rubric.markdown;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.LinkedHashMultimap;
import com.google.common.collect.SetMultimap;

/**
 * The names of dimensions and their groups, without the numbers of headings that are all numbered.
 *
 * @param numbered the styles whose headings carry numbers
 */
record DimensionTitles(ImmutableSet<Style> numbered) {
  static DimensionTitles of(Iterable<ImmutableList<Step>> paths) {
    SetMultimap<Style, String> names = LinkedHashMultimap.create();
    paths.forEach(path -> path.forEach(step -> names.put(step.style(), step.name())));
    return new DimensionTitles(names.keySet().stream()
        .filter(style -> names.get(style).stream().allMatch(Label::hasNumber))
        .collect(ImmutableSet.toImmutableSet()));
  }

  ImmutableList<String> of(ImmutableList<Step> path) {
    return path.stream()
        .map(step ->
            numbered.contains(step.style()) ? Label.withoutNumber(step.name()) : step.name())
        .collect(ImmutableList.toImmutableList());
  }
}
