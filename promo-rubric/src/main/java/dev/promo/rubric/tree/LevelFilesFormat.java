package dev.promo.rubric.tree;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import dev.promo.core.problem.Parsed;
import dev.promo.rubric.draft.LadderDraft;
import dev.promo.rubric.format.LoadedRubric;
import dev.promo.rubric.format.RubricFormat;
import dev.promo.rubric.format.RubricInput;
import java.util.Optional;

/**
 * A folder with a Markdown or HTML file for each level. The files share their headings, which are the dimensions; where they
 * share none and their front matter says {@code level}, the headings are what is asked and the lists under them examples.
 * JSON and YAML files beside them may name levels, dimensions and groups; folders inside a ladder's folder add what a
 * level asks in a special field.
 *
 * <p>The levels are put in order by their front matter ({@code level}, {@code weight}, {@code order}), by sentences in
 * which they inherit from each other, by numbers in their file names, or by their names.
 */
public final class LevelFilesFormat implements RubricFormat {
  /** The format has no settings. */
  public LevelFilesFormat() {}

  @Override
  public String name() {
    return "folder with a Markdown file for each level";
  }

  @Override
  public Optional<Parsed<LoadedRubric>> read(RubricInput input) {
    ImmutableList<LevelFile> files = input.files().stream()
        .map(LevelFile::of)
        .flatMap(Optional::stream)
        .collect(toImmutableList());
    ImmutableList<LevelFiles> groups = LevelFiles.in(files);
    if (groups.isEmpty() || isSeveralLadders(files, groups)) {
      return Optional.empty();
    }
    LadderDraft draft = new LadderDraft(input.fileName());
    new LevelFilesLadder(draft, input, files, groups).fill();
    return draft.isLadder() ? Optional.of(draft.build(name())) : Optional.empty();
  }

  /** Whether some files are ladders in themselves, by their front matter or more of them than there are levels. */
  private static boolean isSeveralLadders(
      ImmutableList<LevelFile> files, ImmutableList<LevelFiles> groups) {
    long whole = files.stream().filter(LevelFiles::isWholeLadder).count();
    long levels = groups.stream().mapToLong(group -> group.files().size()).sum();
    return whole > levels || files.stream().anyMatch(LevelFile::hasLadderInHead);
  }
}
