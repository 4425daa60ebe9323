package dev.promo.rubric.draft;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.LinkedHashMultimap;
import com.google.common.collect.SetMultimap;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Levels with codes of two kinds, such as {@code IC2} and {@code M1}, of which one is that of people who do the work or of
 * those who lead them: two ways up. Other codes may follow one another, as {@code J2} and {@code S1} do.
 */
final class CodedTracks {
  private static final Pattern CODE =
      Pattern.compile("^[^\\p{L}\\p{N}]*(\\p{L}{1,3})[ -]?[0-9]{1,2}(?![\\p{L}\\p{N}.])");
  private static final ImmutableSet<String> KINDS = ImmutableSet.of("IC", "EM", "M");
  private static final String JUNIOR = "J";

  private CodedTracks() {}

  /** The two tracks; nothing for any other levels. */
  static ImmutableList<LadderDraft.DraftTrack> of(List<DraftLevel> rungs) {
    SetMultimap<String, DraftLevel> byKind = LinkedHashMultimap.create();
    for (DraftLevel level : rungs) {
      Matcher code = CODE.matcher(level.name());
      byKind.put(code.find() ? code.group(1).toUpperCase(Locale.ROOT) : "", level);
    }
    return areTwo(byKind)
        ? byKind.asMap().entrySet().stream()
            .map(kind ->
                new LadderDraft.DraftTrack(kind.getKey(), ImmutableList.copyOf(kind.getValue())))
            .collect(toImmutableList())
        : ImmutableList.of();
  }

  private static boolean areTwo(SetMultimap<String, DraftLevel> byKind) {
    return byKind.keySet().size() == 2
        && !byKind.containsKey("")
        && !byKind.containsKey(JUNIOR)
        && byKind.keySet().stream().anyMatch(KINDS::contains)
        && byKind.asMap().values().stream().allMatch(levels -> levels.size() > 1);
  }
}
