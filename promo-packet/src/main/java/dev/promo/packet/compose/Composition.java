package dev.promo.packet.compose;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.collect.ImmutableList.toImmutableList;
import static java.util.Objects.requireNonNull;

import com.google.common.base.Suppliers;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import dev.promo.core.PromotionCase;
import dev.promo.core.evidence.Coverage;
import dev.promo.core.evidence.PacketSelection;
import dev.promo.core.evidence.ScoredWin;
import dev.promo.core.gap.GapAnalysis;
import dev.promo.core.person.Redaction;
import dev.promo.core.person.RedactionProfile;
import dev.promo.core.policy.Defaults;
import dev.promo.core.policy.Policy;
import dev.promo.core.problem.Location;
import dev.promo.core.problem.Parsed;
import dev.promo.core.problem.Problem;
import dev.promo.packet.document.Block;
import dev.promo.packet.document.Document;
import dev.promo.packet.document.DocumentSpec;
import dev.promo.packet.document.DocumentTexts;
import dev.promo.packet.document.FinePrint;
import dev.promo.packet.document.Heading;
import dev.promo.packet.document.Paragraph;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** A document in the making: what the case shows, worked out once, and what has been written so far. */
public final class Composition {
  private static final int SECTION_LEVEL = 2;

  private final PromotionCase promotion;
  private final Wording wording;
  private final DocumentSpec spec;
  private final Supplier<Shown> shown;
  private final ImmutableList.Builder<Block> blocks = ImmutableList.builder();
  private final ImmutableList.Builder<Problem> problems = ImmutableList.builder();

  private Composition(PromotionCase promotion, Redaction redaction, DocumentSpec spec) {
    this.promotion = promotion;
    this.wording = new Wording(spec.language(), redaction.as(promotion.privacy().shown()));
    this.spec = spec;
    this.shown = Suppliers.memoize(() -> Shown.of(promotion));
  }

  /**
   * Writes a document of a kind.
   *
   * @param redaction whom its readers may see by name
   * @param spec the parts it is to have, in their order
   * @param sections the parts of the kind, by name
   * @return always a document; the problems say what is not written yet (warnings, and the document says so too) and
   *     what is longer than its limits (errors)
   */
  public static Parsed<Document> write(
      PromotionCase promotion,
      Redaction redaction,
      DocumentSpec spec,
      ImmutableMap<String, Section> sections) {
    String title = spec.language()
        .text("document.title", spec.title(), redaction.participant(promotion.candidate()));
    return write(title, promotion, redaction, spec, sections);
  }

  /**
   * Writes a document of a kind that is about more than one case.
   *
   * @param title what the document is called, without a name
   * @param promotion the case whose ladder, numbers and privacy hold for all of them
   */
  public static Parsed<Document> write(
      String title,
      PromotionCase promotion,
      Redaction redaction,
      DocumentSpec spec,
      ImmutableMap<String, Section> sections) {
    checkArgument(
        sections.keySet().containsAll(spec.parts()),
        "parts (%s) must be among %s",
        spec.parts(),
        sections.keySet());
    Composition composition = new Composition(promotion, redaction, spec);
    spec.parts().forEach(part -> requireNonNull(sections.get(part)).compose(composition));
    composition.limitWhole();
    return Parsed.of(
        new Document(title, spec.language().tag(), composition.blocks.build()),
        composition.problems.build());
  }

  public PromotionCase promotion() {
    return promotion;
  }

  public Redaction redaction() {
    return wording.redaction();
  }

  public Wording wording() {
    return wording;
  }

  /** What the document says itself: a text of its language with values in their places. */
  public String say(String key, Object... values) {
    return wording.language().text(key, values);
  }

  /** Several texts of its language, such as the columns of a table. */
  public ImmutableList<String> sayAll(String... keys) {
    return Stream.of(keys).map(this::say).collect(toImmutableList());
  }

  public Defaults defaults() {
    return promotion.defaults();
  }

  public Coverage coverage() {
    return shown.get().coverage();
  }

  public PacketSelection selection() {
    return shown.get().selection();
  }

  public GapAnalysis gaps() {
    return shown.get().gaps();
  }

  /** The number under which the packet shows a win, if it does. */
  public Optional<Integer> number(ScoredWin scored) {
    return shown.get().number(scored);
  }

  public void add(Block block) {
    blocks.add(block);
  }

  public void section(String heading) {
    blocks.add(new Heading(SECTION_LEVEL, heading));
  }

  /** A paragraph that the document says itself. */
  public void paragraph(String key, Object... values) {
    blocks.add(Paragraph.of(say(key, values)));
  }

  /** What the document says itself about how it came about. */
  public void finePrint(String key, Object... values) {
    blocks.add(FinePrint.of(say(key, values)));
  }

  /** Names the policies that had a say in the document; without any it says nothing. */
  public void policies(Policy... spoken) {
    if (spoken.length > 0) {
      finePrint("policies", wording.policies(spoken));
    }
  }

  /** Says how a part came about that a reader might expect otherwise. */
  public void note(String code, String part, String message, String mend) {
    problems.add(Problem.note(code, place(part), message, mend));
  }

  /** Reports what a reader will doubt, and how to mend it. */
  public void doubt(String code, String part, String message, String mend) {
    problems.add(Problem.warning(code, place(part), message, mend));
  }

  /** Reports a part that nobody has written yet; the document says so as well. */
  public void notWritten(String part, String mend) {
    problems.add(Problem.warning(
        "NOT_WRITTEN",
        place(part),
        "Still missing in the " + spec.kind().replace('-', ' ') + ": " + part + ".",
        mend));
  }

  /**
   * Reports a text that is longer than its part of the packet allows. A redacted case is not held to it: its labels are
   * longer than the names they stand for, and nobody could mend that.
   */
  public void limitWords(String text, int most, String part, String mend) {
    int words = Words.count(text);
    if (words > most && isWhole()) {
      problems.add(Problem.error(
          "TOO_LONG",
          place(part),
          "It has " + words + " words, and " + most + " is the most there.",
          mend));
    }
  }

  /** Reports more of something than its part of the packet allows. */
  public void limitCount(int count, int most, String part, String mend) {
    if (count > most) {
      problems.add(Problem.error(
          "TOO_MANY",
          place(part),
          "There are " + count + ", and " + most + " is the most there.",
          mend));
    }
  }

  private boolean isWhole() {
    return promotion.privacy().shown() == RedactionProfile.FULL;
  }

  private void limitWhole() {
    spec.words().ifPresent(most -> {
      int words =
          DocumentTexts.of(blocks.build()).stream().mapToInt(Words::count).sum();
      if (words > most && isWhole()) {
        problems.add(Problem.error(
            "TOO_LONG",
            Location.of(spec.kind()),
            "It has " + words + " words, and " + most + " is the most for such a document.",
            "Leave out what its reader does not need."));
      }
    });
  }

  private Location place(String part) {
    return Location.of(spec.kind()).withPath(part);
  }
}
