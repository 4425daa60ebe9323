package dev.promo.packet.support;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import dev.promo.core.PromotionCase;
import dev.promo.core.person.Consent;
import dev.promo.core.person.Redaction;
import dev.promo.core.problem.Location;
import dev.promo.core.problem.Parsed;
import dev.promo.core.problem.Problem;
import dev.promo.core.sponsor.stakeholder.ChallengerMap;
import dev.promo.core.sponsor.stakeholder.ChampionMap;
import dev.promo.packet.compose.Composition;
import dev.promo.packet.compose.Footer;
import dev.promo.packet.compose.Section;
import dev.promo.packet.document.Document;
import dev.promo.packet.document.DocumentSpec;
import java.time.LocalDate;

/**
 * Who has a say, what they know, and whose opinion is old: the candidate's own sheet. It is private, and so it is no
 * {@link dev.promo.packet.DocumentKind} that a program would write with the others; whoever wants it asks for it here.
 */
public final class ChampionAndChallengerMap {
  private static final DocumentSpec SPEC = DocumentSpec.of(
          "champion-and-challenger-map",
          "privacy",
          "champions",
          "challengers",
          "opinions",
          Footer.PART)
      .requiring("privacy", Footer.PART);

  private ChampionAndChallengerMap() {}

  /** What the map consists of; that it is private cannot be left out. */
  public static DocumentSpec spec() {
    return SPEC;
  }

  /**
   * Writes the map as of a day.
   *
   * @return always a document; the problems say whether there are enough champions (an error below the least) and for
   *     which challengers nothing is done (notes)
   */
  public static Parsed<Document> of(PromotionCase promotion, LocalDate day) {
    return of(promotion, day, SPEC);
  }

  /**
   * Writes the map as of a day with the parts somebody wants.
   *
   * @param spec made from {@link #spec()}
   */
  public static Parsed<Document> of(PromotionCase promotion, LocalDate day, DocumentSpec spec) {
    ChampionMap champions = ChampionMap.of(promotion.support().champions(), promotion.defaults());
    ChallengerMap challengers = ChallengerMap.of(promotion.support().challengers());
    ImmutableMap<String, Section> sections = ImmutableMap.<String, Section>builder()
        .put("privacy", new PrivateNotice())
        .put("champions", new ChampionTable(champions))
        .put("challengers", new ChallengerTable(challengers))
        .put("opinions", new OpinionList(day))
        .put(Footer.PART, new Footer())
        .buildOrThrow();
    return Composition.write(
            promotion, Redaction.forReaders(Consent.PRIVATE_TO_CANDIDATE), spec, sections)
        .flatMap(document -> Parsed.of(document, problems(promotion, champions, challengers)));
  }

  private static ImmutableList<Problem> problems(
      PromotionCase promotion, ChampionMap champions, ChallengerMap challengers) {
    Location map = Location.of(SPEC.kind());
    return ImmutableList.<Problem>builder()
        .addAll(champions.problem(map.withPath("champions"), promotion.defaults()).stream()
            .iterator())
        .addAll(challengers.problems(map.withPath("challengers"), promotion.defaults()))
        .build();
  }
}
