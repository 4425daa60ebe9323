package dev.promo.journal;

import com.google.common.base.CharMatcher;
import dev.promo.core.problem.Location;
import dev.promo.core.problem.Parsed;
import dev.promo.core.problem.Problem;
import dev.promo.core.rubric.Rubric;
import dev.promo.notation.Spelling;
import java.util.Iterator;
import java.util.Optional;

/** Reads a brag document line by line; what a line is depends on little more than the line itself. */
final class BragReader {
  private static final CharMatcher BYTE_ORDER_MARK = CharMatcher.is('\uFEFF');

  private final String source;
  private final Problems problems = new Problems();
  private final DimensionNames dimensions;
  private final Entries entries = new Entries(problems);
  private final Prose preamble = Prose.outside();
  private Optional<EntryReader> entry = Optional.empty();
  private Prose prose = preamble;

  private BragReader(String source, Optional<Rubric> rubric) {
    this.source = source;
    this.dimensions = new DimensionNames(rubric, problems);
  }

  static Parsed<BragDocument> read(String source, String text, Optional<Rubric> rubric) {
    BragReader reader = new BragReader(source, rubric);
    int number = 1;
    Iterator<String> lines = text.lines().iterator();
    while (lines.hasNext()) {
      reader.read(number++, lines.next());
    }
    reader.prose.opening().ifPresent(reader::unclosed);
    reader.endEntry();
    return Parsed.of(
        new BragDocument(reader.preamble.text(), reader.entries.log()), reader.problems.list());
  }

  private void read(int number, String raw) {
    read(new BragLine(number, prose == preamble ? BYTE_ORDER_MARK.trimLeadingFrom(raw) : raw));
  }

  private void read(BragLine line) {
    if (prose.opening().isPresent()) {
      prose.add(line);
    } else if (entry.filter(current -> current.isContinuedBy(line)).isPresent()) {
      entry.get().continueLine(line);
    } else if (line.dated().isPresent()) {
      startEntry(line, line.dated().get());
    } else if (line.heading().filter(this::endsEntry).isPresent()) {
      startSection(line);
    } else {
      read(line, line.labelled());
    }
  }

  private boolean endsEntry(BragLine.Heading heading) {
    return entry.filter(current -> current.holds(heading)).isEmpty();
  }

  private void startEntry(BragLine line, BragLine.Dated dated) {
    endEntry();
    Location place = place(line, line.column());
    if (Dates.parse(dated.date()).isEmpty()) {
      problem(
          "NOT_A_DATE",
          place,
          "The calendar has no " + dated.date() + "; the entry is left out.",
          Dates.MEND);
    }
    if (dated.title().isEmpty()) {
      problem(
          "NO_TITLE",
          place,
          "The entry of " + dated.date() + " does not say what was done; it is left out.",
          "Write a few words after the date.");
    }
    EntryReader started = new EntryReader(dated, place, dimensions, problems);
    entry = Optional.of(started);
    prose = started.story();
  }

  private void startSection(BragLine line) {
    endEntry();
    if (Dates.startsInOtherForm(line.content())) {
      problem(
          "NOT_A_DATE",
          place(line, line.column()),
          "'" + Words.shown(line.content()) + "' does not start with a date promo can read; "
              + "what stands under it is left out.",
          Dates.MEND);
    }
    if (prose == preamble) {
      preamble.add(line);
    } else {
      prose = Prose.outside();
    }
  }

  private void read(BragLine line, Optional<BragLine.Labelled> labelled) {
    Optional<Label> label = line.label();
    if (label.isPresent() && entry.isPresent()) {
      BragLine.Labelled read = labelled.orElseThrow();
      entry.get().startLine(label.get(), line, read.value(), place(line, read.column()));
      return;
    }
    if (label.isPresent()) {
      withoutDate(line, label.get());
    } else {
      suspect(line, labelled);
    }
    text(line, label.isPresent());
  }

  private void text(BragLine line, boolean isReported) {
    if (entry.isPresent()) {
      entry.get().text(line);
    } else if (prose == preamble) {
      preamble.add(line);
    } else if (!line.isBlank() && !isReported) {
      outside(line);
    }
  }

  /** Text of a section: kept only to know where a fence or comment in it ends. */
  private void outside(BragLine line) {
    if (prose.isEmpty()) {
      problems.accept(Problem.note(
          "OUTSIDE_ENTRY",
          place(line, line.column()),
          "The text from here on belongs to no entry; promo does not keep it.",
          "Put it under a dated heading, or above the first entry."));
    }
    prose.add(line);
  }

  private void withoutDate(BragLine line, Label label) {
    problem(
        "NO_DATE",
        place(line, line.column()),
        "The line '" + label.text()
            + "' stands under no date, and a win without a date is not evidence.",
        "Write a heading such as '## 2026-03-14 What you did' above it.");
  }

  /** Reports a line that is kept as text and was probably meant as more. */
  private void suspect(BragLine line, Optional<BragLine.Labelled> labelled) {
    if (Dates.startsInOtherForm(line.content())) {
      problems.accept(Problem.warning(
          "NOT_A_DATE",
          place(line, line.column()),
          "The line starts with a date that promo cannot read; it is kept as text only.",
          Dates.MEND));
    }
    labelled
        .filter(read -> read.isMarked() && prose != preamble)
        .flatMap(read -> Spelling.nearest(read.label(), Label.texts()))
        .ifPresent(near -> problem(
            "UNKNOWN_LABEL",
            place(line, line.column()),
            "There is no label '" + labelled.orElseThrow().label()
                + "'; the line is kept as text only.",
            "Write '" + near + ":' if that is what you mean."));
  }

  private void unclosed(Prose.Opening opening) {
    BragLine line = opening.line();
    problems.accept(Problem.warning(
        "UNCLOSED",
        place(line, line.column()),
        "What is opened here has no end, so that everything below it is text.",
        "Write '" + Words.shown(opening.mark().end())
            + "' on a line of its own where it should end."));
  }

  private void endEntry() {
    entry.flatMap(EntryReader::finish).ifPresent(found -> entries.add(found.win(), found::place));
    entry = Optional.empty();
  }

  private Location place(BragLine line, int column) {
    return Location.at(source, line.number(), column);
  }

  private void problem(String code, Location place, String message, String mend) {
    problems.accept(Problem.error(code, place, message, mend));
  }
}
