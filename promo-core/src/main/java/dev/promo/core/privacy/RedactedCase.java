package dev.promo.core.privacy;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableSet.toImmutableSet;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import dev.promo.core.PromotionCase;
import dev.promo.core.person.Consent;
import dev.promo.core.person.Redaction;
import dev.promo.core.person.RedactionProfile;
import java.util.Optional;

/**
 * A case with no more in it than a profile shows, and the means to tell whether something came through after all.
 *
 * <p>Names, aliases, links and ids are gone from the case itself, from its free texts too. Days and sums stay in it, so
 * that windows, scores and coverage are worked out from what is true; a document asks {@link #redaction} how to tell
 * them. Names are known when the case or its list of private names has them: a name that only a text holds is not.
 */
public final class RedactedCase {
  private final PromotionCase promotion;
  private final RedactionProfile profile;
  private final Hiding hiding;

  private RedactedCase(PromotionCase promotion, RedactionProfile profile, Hiding hiding) {
    this.promotion = promotion;
    this.profile = profile;
    this.hiding = hiding;
  }

  /** English labels by the order in which the case names people: the same letters in every document of it. */
  public static RedactedCase of(PromotionCase promotion, RedactionProfile profile) {
    return of(promotion, profile, CoverWords.english());
  }

  /** The same in the words of another language. */
  public static RedactedCase of(
      PromotionCase promotion, RedactionProfile profile, CoverWords words) {
    return of(promotion, profile, words, Optional.empty());
  }

  /**
   * Labels by a salt: with another salt, other letters, so that two documents cannot be laid side by side.
   *
   * @param salt fresh and kept from the readers; the core has no source of randomness, so the caller draws it
   */
  public static RedactedCase of(
      PromotionCase promotion, RedactionProfile profile, CoverWords words, String salt) {
    return of(promotion, profile, words, Optional.of(salt));
  }

  private static RedactedCase of(
      PromotionCase promotion, RedactionProfile profile, CoverWords words, Optional<String> salt) {
    ImmutableList<Identity> all = Identities.of(promotion);
    Names names = Names.of(all, hidden(all, profile), words, salt);
    Hiding hiding = new Hiding(names, profile, words);
    PromotionCase shown =
        profile == RedactionProfile.FULL ? promotion : new CaseRewriter(hiding).rewrite(promotion);
    return new RedactedCase(shown, profile, hiding);
  }

  private static ImmutableList<Identity> hidden(
      ImmutableList<Identity> all, RedactionProfile profile) {
    return all.stream()
        .filter(each -> profile.hidesPeople()
            || (profile.hidesCustomers() && each.part() == Part.CUSTOMER_NAME))
        .collect(toImmutableList());
  }

  /** The case as readers may see it. */
  public PromotionCase promotion() {
    return promotion;
  }

  /** Hides the same names in another case. */
  PromotionCase again(PromotionCase other) {
    return profile == RedactionProfile.FULL ? other : new CaseRewriter(hiding).rewrite(other);
  }

  public RedactionProfile profile() {
    return profile;
  }

  /** How a document for these readers tells names, days, sums and counts. */
  public Redaction redaction(Consent needed) {
    return Redaction.forReaders(needed).as(profile);
  }

  /** A text that belongs to the case and is kept beside it, with as much hidden. */
  public String text(String text) {
    return hiding.text(text);
  }

  /** What a text still holds that this case hides: names, addresses, links, ids, and days and sums told too well. */
  public ImmutableSet<String> survivorsIn(String text) {
    return hiding.passages(text).stream()
        .map(passage -> passage.in(text))
        .collect(toImmutableSet());
  }

  /** The names alone that a text still holds: for whole files, whose format has links and numbers of its own. */
  public ImmutableSet<String> namesIn(String text) {
    return hiding.names(text);
  }
}
