package dev.promo.rubric.document;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableSet.toImmutableSet;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import dev.promo.core.problem.Parsed;
import dev.promo.rubric.draft.DraftLevel;
import dev.promo.rubric.draft.LadderDraft;
import dev.promo.rubric.format.LoadedRubric;
import dev.promo.rubric.format.RubricFormat;
import dev.promo.rubric.format.RubricInput;
import dev.promo.rubric.format.RubricOptions;
import dev.promo.rubric.markdown.Block;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A ladder in the tables of a Markdown or HTML document. The levels of a table are its columns or its rows; the headings
 * over tables are groups of dimensions where the tables have the same levels, and tracks where they have not. Where no
 * table names levels, the headings over tables with the same rows may. Other tables are no part of the ladder.
 */
public final class TablesFormat implements RubricFormat {
  private static final int FEWEST_CELLS = 4;

  /** The format has no settings. */
  public TablesFormat() {}

  @Override
  public String name() {
    return "tables in a document (Markdown, HTML)";
  }

  @Override
  public Optional<Parsed<LoadedRubric>> read(RubricInput input) {
    if (input.isFolder()) {
      return Optional.empty();
    }
    Pages pages = Pages.of(input);
    ImmutableList<LadderTable> tables = tables(pages.parts(), input.options());
    if (!tables.isEmpty()) {
      ImmutableSet<DocumentPart> used =
          tables.stream().map(LadderTable::part).collect(toImmutableSet());
      return Optional.of(build(pages, tables, used, input.options()));
    }
    return LevelPages.in(pages.parts(), input.options())
        .map(joined -> build(
            pages,
            ImmutableList.of(joined),
            ImmutableSet.copyOf(LevelPages.parts(pages.parts(), joined)),
            input.options()));
  }

  /** The tables that are the ladder, in the order of the document. */
  private static ImmutableList<LadderTable> tables(
      ImmutableList<DocumentPart> parts, RubricOptions options) {
    ImmutableList<LadderTable> found =
        parts.stream().flatMap(part -> tables(part, options)).collect(toImmutableList());
    ImmutableList<LadderTable> confirmed =
        found.stream().filter(table -> table.isConfirmed(found)).collect(toImmutableList());
    ImmutableSet<DocumentPart> known =
        confirmed.stream().map(LadderTable::part).collect(toImmutableSet());
    return parts.stream()
        .flatMap(part -> known.contains(part)
            ? confirmed.stream().filter(table -> table.part().equals(part))
            : likewise(part, confirmed, options))
        .collect(toImmutableList());
  }

  /** A table that is part of the ladder because of its head, which is that of another. */
  private static Stream<LadderTable> likewise(
      DocumentPart part, ImmutableList<LadderTable> confirmed, RubricOptions options) {
    return part.grid().stream()
        .flatMap(grid -> confirmed.stream()
            .flatMap(table -> table.likewise(part, grid, options).stream())
            .limit(1));
  }

  private static Stream<LadderTable> tables(DocumentPart part, RubricOptions options) {
    return part.grid().stream()
        .flatMap(grid -> GridSplit.of(grid).stream())
        .flatMap(grid -> LadderTable.of(part, grid, options).stream());
  }

  private Parsed<LoadedRubric> build(
      Pages pages,
      ImmutableList<LadderTable> tables,
      ImmutableSet<DocumentPart> used,
      RubricOptions options) {
    Optional<LadderDraft> headings = pages
        .headingLadder(used.stream().map(DocumentPart::block).collect(toImmutableSet()))
        .filter(TablesFormat::isFull);
    if (headings.isPresent()) {
      return beside(headings.get(), pages, tables, options);
    }
    LadderDraft draft = pages.draft();
    TablesLadder ladder = new TablesLadder(draft, pages.title(), options);
    ladder.fill(tables);
    Set<String> said = ladder.names();
    ladder.levels().forEach(level -> said.add(level.name()));
    ImmutableSet<Block.Heading> names = used.stream()
        .flatMap(part -> part.headings().stream())
        .filter(heading -> said.contains(heading.title().text()))
        .collect(toImmutableSet());
    Mentions mentions = new Mentions(draft, ladder.levels());
    pages.parts().stream().filter(part -> !used.contains(part)).forEach(mentions::take);
    pages.leaveOut(used, names, draft);
    return draft.build(name());
  }

  /** Whether headings make a ladder of their own, and not only look a little like one. */
  private static boolean isFull(LadderDraft headings) {
    return headings.rungs().size() > 1 && headings.cellCount() >= FEWEST_CELLS;
  }

  /** A ladder of headings, the tables added to it: as a track, unless they have the same levels. */
  private Parsed<LoadedRubric> beside(
      LadderDraft draft, Pages pages, ImmutableList<LadderTable> tables, RubricOptions options) {
    ImmutableList<DraftLevel> rungs = draft.rungs();
    boolean hadTracks = draft.hasTracks();
    TablesLadder ladder = new TablesLadder(draft, pages.title(), options);
    ladder.fill(tables);
    ImmutableList<DraftLevel> added =
        ladder.levels().stream().filter(level -> !rungs.contains(level)).collect(toImmutableList());
    if (!added.isEmpty() && !hadTracks && !draft.hasTracks()) {
      draft.track(pages.title().orElse("Ladder"), rungs);
      draft.track(tables.get(0).grid().title(), ladder.levels());
    }
    return draft.build(name());
  }
}
