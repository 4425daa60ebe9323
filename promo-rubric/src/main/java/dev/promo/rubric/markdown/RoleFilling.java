package dev.promo.rubric.markdown;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ListMultimap;
import com.google.common.collect.MultimapBuilder;
import dev.promo.rubric.draft.DraftDimension;
import dev.promo.rubric.draft.DraftLevel;
import dev.promo.rubric.draft.HeadingNames;
import dev.promo.rubric.draft.LadderDraft;
import java.util.ArrayList;
import java.util.Optional;
import java.util.regex.Pattern;

/** Puts the description of one role into a draft. */
final class RoleFilling {
  /** What titles put before the role, as in {@code Job description: Baker}. */
  private static final Pattern PREFIX = Pattern.compile("^[^:：]{1,40}[:：]\\s+(?=\\S)");

  private final LadderDraft draft;
  private final Unused unused;
  private final Branch document;
  private final Optional<Branch> title;
  private final DraftLevel level;
  private final ListMultimap<ImmutableList<String>, Branch> cells =
      MultimapBuilder.linkedHashKeys().arrayListValues().build();

  RoleFilling(MarkdownOutline outline, LadderDraft draft, String fileName) {
    this.draft = draft;
    this.unused = new Unused(outline, draft);
    this.document = Branches.of(outline);
    this.title = document.children().stream()
        .filter(
            branch -> branch.kind() == Branch.Kind.HEADING && !branch.label().isBlank())
        .findFirst();
    String role = title.map(branch -> branch.label().name()).orElse(fileName);
    this.level = draft.newLevel(PREFIX.matcher(role).replaceFirst(""));
    draft.title(role);
  }

  void fill() {
    walk(document, ImmutableList.of());
    cells.asMap().forEach((path, lines) -> {
      DraftDimension dimension =
          draft.dimension(path.subList(0, path.size() - 1), path.get(path.size() - 1));
      new CellFilling(draft.cell(dimension, level), unused, ImmutableSet.of())
          .lines(new ArrayList<>(lines));
    });
  }

  private void walk(Branch branch, ImmutableList<String> path) {
    for (Branch child : branch.children()) {
      boolean isTitle = title.filter(child::equals).isPresent();
      if (isTitle) {
        walk(child, path);
      } else if (child.kind() == Branch.Kind.HEADING || isHeadingLine(child)) {
        section(child, path);
      } else {
        line(child, path);
      }
    }
  }

  private static boolean isHeadingLine(Branch branch) {
    boolean isLine =
        branch.kind() == Branch.Kind.BOLD_LINE || branch.kind() == Branch.Kind.COLON_LINE;
    return isLine && branch.label().rest().isBlank() && hasItems(branch) && !hasSection(branch);
  }

  private static boolean hasItems(Branch branch) {
    return !NumberedLevels.allItems(branch).isEmpty();
  }

  /** Whether the line stands under a heading, so that it only introduces what stands there. */
  private static boolean hasSection(Branch branch) {
    return branch
        .parent()
        .filter(parent -> parent.kind() == Branch.Kind.HEADING && parent.depth() > 1)
        .isPresent();
  }

  private void section(Branch heading, ImmutableList<String> path) {
    if (heading.label().isBlank() || HeadingNames.isBesideJob(heading.label().name())) {
      unused.add(heading, "stands beside what the job asks");
      return;
    }
    walk(
        heading,
        ImmutableList.<String>builder().addAll(path).add(heading.label().name()).build());
  }

  private void line(Branch branch, ImmutableList<String> path) {
    if (branch.kind() == Branch.Kind.OTHER) {
      unused.add(branch, "no prose");
    } else if (path.isEmpty()) {
      level.about(branch.text().text());
      branch.children().forEach(child -> line(child, path));
    } else {
      cells.put(path, branch);
    }
  }
}
