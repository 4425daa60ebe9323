package dev.promo.packet.support;

import com.google.common.collect.ImmutableMap;
import dev.promo.core.PromotionCase;
import dev.promo.core.person.Consent;
import dev.promo.core.person.Redaction;
import dev.promo.core.problem.Parsed;
import dev.promo.core.sponsor.talk.OneOnOneUpdate;
import dev.promo.packet.compose.Composition;
import dev.promo.packet.compose.Footer;
import dev.promo.packet.compose.Section;
import dev.promo.packet.document.Document;
import dev.promo.packet.document.DocumentSpec;
import java.time.LocalDate;
import java.util.Optional;

/** What the candidate tells the manager in one one-to-one: few episodes with their stakes, never a list of tasks. */
public final class UpdateNote {
  private static final DocumentSpec SPEC = DocumentSpec.of(
          "one-on-one-update", "header", "episodes", "learned", "next", Footer.PART)
      .requiring(Footer.PART);

  private UpdateNote() {}

  /** What the note consists of. */
  public static DocumentSpec spec() {
    return SPEC;
  }

  /**
   * Writes the newest update up to a day.
   *
   * @return always a document; it says so when there is no update yet
   */
  public static Parsed<Document> of(PromotionCase promotion, LocalDate day) {
    return of(promotion, day, SPEC);
  }

  /**
   * Writes the newest update up to a day as a house wants it.
   *
   * @param spec made from {@link #spec()}
   */
  public static Parsed<Document> of(PromotionCase promotion, LocalDate day, DocumentSpec spec) {
    return Composition.write(
        promotion,
        Redaction.forReaders(Consent.TO_SPONSOR),
        spec,
        sections(promotion.support().lastUpdate(day)));
  }

  private static ImmutableMap<String, Section> sections(Optional<OneOnOneUpdate> update) {
    return ImmutableMap.<String, Section>builder()
        .put("header", new UpdateHeader(update))
        .put("episodes", new EpisodeList(update))
        .put("learned", new LearningList(update))
        .put("next", new Requests(update))
        .put(Footer.PART, new Footer())
        .buildOrThrow();
  }
}
