package dev.promo.packet.calibration;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import dev.promo.core.person.Relation;
import dev.promo.core.win.Corroboration;
import dev.promo.packet.compose.Composition;
import dev.promo.packet.compose.Naming;
import dev.promo.packet.compose.Section;
import dev.promo.packet.compose.Words;
import dev.promo.packet.document.Quotation;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.Set;

/** What others say about the wins shown, in their own words, as far as they agreed to it. */
final class QuotationSection implements Section {
  /** The more independent the speaker, the earlier; then the newer; then by what was said. */
  private static final Comparator<Corroboration> MOST_INDEPENDENT_FIRST = Comparator.comparingInt(
          (Corroboration seen) -> rank(seen.relation()))
      .thenComparing(seen -> seen.date().orElse(LocalDate.MIN), Comparator.reverseOrder())
      .thenComparing(seen -> seen.words().orElse(""))
      .thenComparing(seen -> seen.speaker().role().orElse(""));

  @Override
  public void compose(Composition composition) {
    ImmutableList<Corroboration> quotable = quotable(composition);
    if (quotable.isEmpty()) {
      return;
    }
    composition.section(composition.say("quotations.heading"));
    quotable.forEach(seen -> composition.add(
        Quotation.of(seen.words().orElse(""), Naming.attribution(seen, composition.wording()))));
  }

  private static ImmutableList<Corroboration> quotable(Composition composition) {
    Set<String> quoted = new HashSet<>();
    return composition.selection().byDimension().values().stream()
        .flatMap(scored -> scored.win().corroborations().stream())
        .filter(seen -> composition.redaction().allows(seen.consent()))
        .filter(
            seen -> seen.words().filter(words -> isShort(words, composition)).isPresent())
        .sorted(MOST_INDEPENDENT_FIRST)
        .filter(seen -> quoted.add(composition.wording().witness(seen)))
        .limit(composition.defaults().quotations())
        .collect(toImmutableList());
  }

  private static boolean isShort(String words, Composition composition) {
    int most = composition.defaults().wordsPerQuotation();
    if (Words.count(words) > most) {
      composition.note(
          "QUOTATION_TOO_LONG",
          "quotations",
          "The words '" + Words.first(most, words) + "' go on beyond " + most
              + " words; they are not quoted, since words are never cut.",
          "Ask for a shorter sentence, if they are to stand in the packet.");
      return false;
    }
    return true;
  }

  private static int rank(Relation relation) {
    return switch (relation) {
      case CUSTOMER -> 0;
      case STAKEHOLDER -> 1;
      case SENIOR -> 2;
      case PEER -> 3;
      case MANAGER -> 4;
      case REPORT -> 5;
    };
  }
}
