package dev.promo.journal;

import com.google.common.collect.ImmutableList;
import dev.promo.core.problem.Location;
import dev.promo.core.problem.Parsed;
import dev.promo.core.problem.Problem;
import dev.promo.core.rubric.Rubric;
import dev.promo.notation.Spelling;
import java.time.LocalDate;
import java.util.Iterator;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads a brag document line by line; what a line is depends on little more than the line itself. */
final class BragReader {
  /** A date in another form than promo's, such as 14.03.2026 or 3/14/26. */
  private static final Pattern OTHER_DATE =
      Pattern.compile("[0-9]{1,4}([./-])[0-9]{1,2}\\1[0-9]{1,4}\\b");

  private final String source;
  private final ImmutableList.Builder<Problem> problems = ImmutableList.builder();
  private final DimensionNames dimensions;
  private final Entries entries = new Entries(problems::add);
  private final Prose preamble = Prose.verbatim();
  private Optional<EntryReader> entry = Optional.empty();
  private boolean beforeFirstEntry = true;

  private BragReader(String source, Optional<Rubric> rubric) {
    this.source = source;
    this.dimensions = new DimensionNames(rubric, problems::add);
  }

  static Parsed<BragDocument> read(String source, String text, Optional<Rubric> rubric) {
    BragReader reader = new BragReader(source, rubric);
    int number = 1;
    Iterator<String> lines = text.lines().iterator();
    while (lines.hasNext()) {
      reader.read(new BragLine(number++, lines.next()));
    }
    reader.endEntry();
    return Parsed.of(
        new BragDocument(reader.preamble.text(), reader.entries.log()), reader.problems.build());
  }

  private void read(BragLine line) {
    if (prose().map(Prose::isOpen).orElse(false)) {
      prose().get().add(line);
    } else if (line.dated().isPresent()) {
      startEntry(line, line.dated().get());
    } else if (line.heading().isPresent()) {
      startSection(line, line.heading().get());
    } else if (entry.isEmpty()) {
      outside(line);
    } else {
      inside(entry.get(), line);
    }
  }

  /** What takes up the text at this place: the entry's story, or the preamble. */
  private Optional<Prose> prose() {
    return entry
        .map(EntryReader::story)
        .or(() -> beforeFirstEntry ? Optional.of(preamble) : Optional.empty());
  }

  private void startEntry(BragLine line, BragLine.Dated dated) {
    endEntry();
    beforeFirstEntry = false;
    Location place = place(line, line.column());
    Optional<LocalDate> date = Dates.parse(dated.date());
    if (date.isEmpty()) {
      problem(
          "NOT_A_DATE",
          place,
          "The calendar has no " + dated.date() + "; the entry is left out.",
          "Write the date as year-month-day, such as 2026-03-14.");
    }
    if (dated.title().isEmpty()) {
      problem(
          "NO_TITLE",
          place,
          "The entry of " + dated.date() + " does not say what was done; it is left out.",
          "Write a few words after the date.");
    }
    entry = Optional.of(new EntryReader(place, date, dated.title(), dimensions, problems::add));
  }

  private void startSection(BragLine line, String heading) {
    endEntry();
    if (beforeFirstEntry) {
      preamble.add(line);
    }
    if (OTHER_DATE.matcher(heading).lookingAt()) {
      problem(
          "NOT_A_DATE",
          place(line, line.column()),
          "'" + heading + "' does not start with a date promo can read; "
              + "what stands under it is left out.",
          "Write the date as year-month-day, such as 2026-03-14.");
    }
  }

  private void outside(BragLine line) {
    if (beforeFirstEntry) {
      preamble.add(line);
    }
    line.labelled()
        .filter(labelled -> Label.named(labelled.label()).isPresent())
        .ifPresent(labelled -> problem(
            "NO_DATE",
            place(line, line.column()),
            "The line '" + labelled.label()
                + "' stands under no date, and a win without a date is not evidence.",
            "Write a heading such as '## 2026-03-14 What you did' above it."));
  }

  private void inside(EntryReader current, BragLine line) {
    if (line.isIndented() && current.takesContinuation()) {
      current.continueLine(line);
      return;
    }
    Optional<BragLine.Labelled> labelled = line.labelled();
    Optional<Label> label = labelled.flatMap(read -> Label.named(read.label()));
    if (label.isPresent()) {
      current.startLine(
          label.get(), labelled.get().value(), place(line, labelled.get().column()));
    } else {
      labelled.filter(BragLine.Labelled::inList).ifPresent(read -> suspect(read, line));
      current.text(line);
    }
  }

  private void suspect(BragLine.Labelled labelled, BragLine line) {
    Spelling.nearest(labelled.label(), Label.texts())
        .ifPresent(near -> problem(
            "UNKNOWN_LABEL",
            place(line, line.column()),
            "There is no label '" + labelled.label() + "'; the line is kept as text only.",
            "Write '" + near + ":' if that is what you mean."));
  }

  private void endEntry() {
    entry.flatMap(EntryReader::finish).ifPresent(found -> entries.add(found.win(), found.place()));
    entry = Optional.empty();
  }

  private Location place(BragLine line, int column) {
    return Location.at(source, line.number(), column);
  }

  private void problem(String code, Location place, String message, String mend) {
    problems.add(Problem.error(code, place, message, mend));
  }
}
