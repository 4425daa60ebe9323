package dev.promo.journal;

import dev.promo.core.win.Win;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** Writes a brag document in promo's own style: newest first, labels in one order, one line a field. */
final class BragPrinter {
  private final StringBuilder text = new StringBuilder();

  private BragPrinter() {}

  static String print(BragDocument document) {
    BragPrinter printer = new BragPrinter();
    if (!document.preamble().isEmpty()) {
      printer.text.append(document.preamble()).append("\n");
    }
    document.log().wins().forEach(printer::entry);
    return printer.text.toString();
  }

  /** One entry, as it stands in a document. */
  static String print(Win win) {
    BragPrinter printer = new BragPrinter();
    printer.entry(win);
    return printer.text.toString();
  }

  private void entry(Win win) {
    if (text.length() > 0) {
      text.append('\n');
    }
    text.append("## ")
        .append(win.date())
        .append(BragLine.printTitle(win.title()))
        .append('\n');
    int headingEnd = text.length();
    text.append('\n');
    lines(win);
    if (text.length() == headingEnd + 1) {
      text.setLength(headingEnd);
    }
    win.story().ifPresent(story -> text.append('\n').append(Prose.print(story)));
  }

  private void lines(Win win) {
    if (!win.id().equals(Entries.derivedId(win.date(), win.title()))) {
      line(Label.ID, win.id());
    }
    win.result().ifPresent(line(Label.RESULT));
    win.metrics().stream().map(MetricLine::print).forEach(line(Label.METRIC));
    win.contribution().ownPart().ifPresent(line(Label.PART));
    Stream.of(win.contribution().collaborators())
        .filter(people -> !people.isEmpty())
        .map(ShortLines::printPeople)
        .forEach(line(Label.WITH));
    win.beneficiaries().stream().map(ShortLines::print).forEach(line(Label.FOR));
    win.dimensions().stream().map(ShortLines::print).forEach(line(Label.DIMENSION));
    new TreeMap<>(win.shape())
        .entrySet().stream().map(ShortLines::print).forEach(line(Label.SHAPE));
    win.corroborations()
        .forEach(seen ->
            line(seen.words().isPresent() ? Label.SAID : Label.SEEN, WitnessLine.print(seen)));
    win.artefacts().stream().map(ShortLines::print).forEach(line(Label.LINK));
    win.sharedWhere().forEach(line(Label.SHARED));
    Stream.of(win.knownTo())
        .filter(audiences -> !audiences.isEmpty())
        .map(ShortLines::printAudiences)
        .forEach(line(Label.KNOWN));
    win.project().ifPresent(line(Label.PROJECT));
    win.goal().ifPresent(line(Label.GOAL));
    win.chain().map(ShortLines::print).ifPresent(line(Label.CHAIN));
    win.kind().map(Words::of).ifPresent(line(Label.KIND));
  }

  private Consumer<String> line(Label label) {
    return value -> line(label, value);
  }

  private void line(Label label, String value) {
    text.append("- ").append(label.text()).append(": ").append(value).append('\n');
  }
}
