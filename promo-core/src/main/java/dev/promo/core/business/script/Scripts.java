package dev.promo.core.business.script;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableListMultimap.toImmutableListMultimap;
import static java.util.stream.Collectors.joining;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import dev.promo.core.business.leverage.RealOfferLeverage;
import dev.promo.core.policy.Policies;
import dev.promo.core.problem.Location;
import dev.promo.core.problem.Parsed;
import dev.promo.core.problem.Problem;
import java.util.Map;
import java.util.ResourceBundle;

/**
 * Renders scripts from promo's templates. A script is said whole or not at all: every empty slot is named, and nothing
 * is filled in for the speaker.
 */
public final class Scripts {
  private static final String OFFER = "real-offer";
  private static final String BETWEEN = "; ";

  private final ResourceBundle texts;
  private final ScriptRules rules = new ScriptRules();

  private Scripts(ResourceBundle texts) {
    this.texts = texts;
  }

  /** Reading the texts and rules takes a moment; keep the value. */
  public static Scripts english() {
    return of("en");
  }

  /**
   * The scripts in a language; today that is {@code en} alone.
   *
   * @throws IllegalArgumentException for a language that promo has no scripts for
   */
  public static Scripts of(String language) {
    return new Scripts(Shipped.texts("scripts", language));
  }

  /**
   * A script with its slots filled.
   *
   * @param values what is filled in; the order of the texts of one slot is kept, and blank texts count as missing
   */
  public Parsed<String> render(
      Script script, ImmutableListMultimap<Slot, String> values, Policies policies) {
    if (script == Script.MARKET_CONVERSATION && !policies.leverage().allowsMarket()) {
      return Parsed.failed(Problem.error(
          "MARKET_AGAINST_POLICY",
          place(script.key()),
          "The policy is '" + policies.leverage().label() + "'.",
          "Choose MARKET_DATA_ONLY for a talk about what the market pays."));
    }
    ImmutableListMultimap<Slot, String> filled = filled(values);
    ImmutableList<Problem> missing = missing(script.key(), script.slots(), filled);
    return missing.isEmpty()
        ? checked(script.key(), fill(variant(script, policies), filled, ""), filled, policies)
        : Parsed.failed(missing);
  }

  /**
   * The talk about pay and the market that mentions an offer, once, and a note on what that costs. There is no other way
   * to a text that does.
   *
   * @param values the slots of {@link Script#MARKET_CONVERSATION}
   */
  public Parsed<String> withOffer(
      RealOfferLeverage offer, ImmutableListMultimap<Slot, String> values, Policies policies) {
    ImmutableListMultimap<Slot, String> filled = filled(values);
    ImmutableList<Problem> missing = missing(OFFER, Script.MARKET_CONVERSATION.slots(), filled);
    return missing.isEmpty()
        ? checked(OFFER, fill(OFFER, filled, offer.amount().toString()), filled, policies)
            .flatMap(text -> Parsed.of(text + "\n\n" + texts.getString(OFFER + ".risk")))
        : Parsed.failed(missing);
  }

  private String fill(String key, ImmutableListMultimap<Slot, String> values, String offer) {
    ImmutableMap.Builder<String, String> texts = ImmutableMap.builder();
    texts.put("offer", offer);
    values.asMap().forEach((slot, each) -> texts.put(slot.key(), String.join(BETWEEN, each)));
    return new Template(this.texts.getString(key + ".text")).fill(texts.buildOrThrow());
  }

  private Parsed<String> checked(
      String key, String text, ImmutableListMultimap<Slot, String> values, Policies policies) {
    ImmutableList<Problem> problems = rules.problems(
        text,
        values.values().stream().collect(joining(". ")),
        Phrases.of(texts.getString(key + ".never")),
        !texts.containsKey(key + ".no-quotes"),
        policies.ask(),
        place(key));
    return problems.stream().anyMatch(Problem::isError)
        ? Parsed.failed(problems)
        : Parsed.of(text, problems);
  }

  private static ImmutableListMultimap<Slot, String> filled(
      ImmutableListMultimap<Slot, String> values) {
    return values.entries().stream()
        .filter(each -> !each.getValue().isBlank())
        .collect(
            toImmutableListMultimap(Map.Entry::getKey, each -> each.getValue().strip()));
  }

  private static ImmutableList<Problem> missing(
      String key, ImmutableSet<Slot> needed, ImmutableListMultimap<Slot, String> values) {
    return needed.stream()
        .filter(slot -> values.get(slot).size() < slot.fewest())
        .map(slot -> Problem.error(
            "MISSING_SLOT",
            place(key).withPath(slot.key()),
            slot.fewest() > 1
                ? "It needs at least " + slot.fewest() + " of '" + slot.key() + "'."
                : "'" + slot.key() + "' is empty.",
            "Fill it in; promo says nothing in your name."))
        .collect(toImmutableList());
  }

  private String variant(Script script, Policies policies) {
    String special = script.key() + "." + policies.criteria().name();
    return texts.containsKey(special + ".text") ? special : script.key();
  }

  private static Location place(String key) {
    return Location.of("script " + key);
  }
}
