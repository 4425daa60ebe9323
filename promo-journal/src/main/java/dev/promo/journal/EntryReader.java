package dev.promo.journal;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import dev.promo.core.person.Person;
import dev.promo.core.problem.Location;
import dev.promo.core.problem.Problem;
import dev.promo.core.win.Contribution;
import dev.promo.core.win.ShapeSignal;
import dev.promo.core.win.Win;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/** Gathers the lines of one entry into a win. A line that cannot be read is a problem; the others are kept. */
final class EntryReader {
  /** A win and where its entry starts. */
  record Found(Win win, Location place) {}

  private record OpenLine(Label label, StringBuilder value, Location place, int indentation) {}

  private static final int LEAST_INDENTATION = 2;

  private final Location place;
  private final Optional<LocalDate> date;
  private final String title;
  private final int level;
  private final Claims claims;
  private final Consumer<Problem> problems;

  private final Win.Builder win = Win.builder();
  private final Prose story = Prose.story();
  private final Set<Label> given = EnumSet.noneOf(Label.class);
  private final Map<ShapeSignal, String> shape = new EnumMap<>(ShapeSignal.class);
  private final ImmutableList.Builder<Person> collaborators = ImmutableList.builder();
  private Optional<String> ownPart = Optional.empty();
  private Optional<OpenLine> open = Optional.empty();

  /** An entry that starts at a place; without a date of the calendar, or without a title, it makes no win. */
  EntryReader(
      BragLine.Dated start, Location place, DimensionNames dimensions, Consumer<Problem> problems) {
    this.place = place;
    this.date = Dates.parse(start.date());
    this.title = start.title();
    this.level = start.level();
    this.claims = new Claims(dimensions, title.isEmpty() ? start.date() : title);
    this.problems = problems;
  }

  Prose story() {
    return story;
  }

  /** Whether a heading stands below that of the entry, and so is part of its text. */
  boolean holds(BragLine.Heading heading) {
    return heading.level() > level;
  }

  /** Whether a line goes on with the labelled line before it. A list item or a label always starts anew. */
  boolean isContinuedBy(BragLine line) {
    return open.isPresent()
        && !line.isBlank()
        && line.indentation() >= LEAST_INDENTATION
        && !line.isListItem()
        && line.label().isEmpty()
        && (line.indentation() > open.get().indentation()
            || (line.dated().isEmpty() && line.heading().isEmpty()));
  }

  void continueLine(BragLine line) {
    open.ifPresent(current -> current.value().append(' ').append(line.text()));
  }

  void startLine(Label label, BragLine line, String value, Location valuePlace) {
    closeLine();
    open =
        Optional.of(new OpenLine(label, new StringBuilder(value), valuePlace, line.indentation()));
  }

  void text(BragLine line) {
    closeLine();
    story.add(line);
  }

  /** The win, unless the entry has no date or title. */
  Optional<Found> finish() {
    closeLine();
    if (date.isEmpty() || title.isEmpty()) {
      return Optional.empty();
    }
    String text = story.text();
    if (!text.isEmpty()) {
      win.story(text);
    }
    if (!given.contains(Label.ID)) {
      win.id(Entries.derivedId(date.get(), title));
    }
    win.date(date.get())
        .title(title)
        .dimensions(claims.list())
        .shape(shape)
        .contribution(new Contribution(ownPart, collaborators.build()));
    try {
      return Optional.of(new Found(win.build(), place));
    } catch (IllegalArgumentException complaint) {
      problem("INVALID_ENTRY", place, complaint, "Mend the entry; it is left out until then.");
      return Optional.empty();
    }
  }

  private void closeLine() {
    Optional<OpenLine> line = open;
    open = Optional.empty();
    line.ifPresent(this::read);
  }

  private void read(OpenLine line) {
    String value = line.value().toString().strip();
    if (value.isEmpty()) {
      return;
    }
    try {
      read(line.label(), value, line.place());
      given.add(line.label());
    } catch (IllegalArgumentException complaint) {
      problem(
          "INVALID_LINE",
          line.place(),
          complaint,
          "Write it as '" + line.label().form() + "'.");
    }
  }

  private void read(Label label, String value, Location valuePlace) {
    switch (label) {
      case ID -> once(label, valuePlace, () -> win.id(value));
      case RESULT -> once(label, valuePlace, () -> win.result(value));
      case PART -> once(label, valuePlace, () -> ownPart = Optional.of(value));
      case PROJECT -> once(label, valuePlace, () -> win.project(value));
      case GOAL -> once(label, valuePlace, () -> win.goal(value));
      case CHAIN -> once(label, valuePlace, () -> win.chain(ShortLines.parseChain(value)));
      case KIND -> once(label, valuePlace, () -> win.kind(ShortLines.parseKind(value)));
      case METRIC -> win.addMetric(MetricLine.parse(value));
      case WITH -> collaborators.addAll(ShortLines.parsePeople(value));
      case FOR -> win.addBeneficiary(ShortLines.parseBeneficiary(value));
      case DIMENSION -> claims.add(ShortLines.parseClaim(value), () -> valuePlace);
      case SHAPE -> shape(ShortLines.parseShape(value));
      case SAID -> win.addCorroboration(WitnessLine.parseSaid(value));
      case SEEN -> win.addCorroboration(WitnessLine.parseSeen(value));
      case LINK -> win.addArtefact(ShortLines.parseArtefact(value));
      case SHARED -> win.addSharedWhere(value);
      case KNOWN -> win.addAllKnownTo(ShortLines.parseAudiences(value));
    }
  }

  private void once(Label label, Location valuePlace, Runnable setter) {
    if (given.contains(label)) {
      problems.accept(Problem.error(
          "DUPLICATE_LABEL",
          valuePlace,
          "The entry has a line '" + label.text() + "' already; this one is left out.",
          "Join the two lines, or start an entry of its own."));
    } else {
      setter.run();
    }
  }

  private void shape(Map.Entry<ShapeSignal, String> read) {
    boolean isNew = shape.putIfAbsent(read.getKey(), read.getValue()) == null;
    checkArgument(isNew, "the entry gives a reason for '%s' already", Words.of(read.getKey()));
  }

  private void problem(
      String code, Location where, IllegalArgumentException complaint, String mend) {
    problems.accept(Problem.error(code, where, Words.sentence(complaint), mend));
  }
}
