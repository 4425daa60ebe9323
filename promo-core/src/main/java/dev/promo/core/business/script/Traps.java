package dev.promo.core.business.script;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import dev.promo.core.policy.AskPolicy;
import java.util.Arrays;
import java.util.ResourceBundle;

/** Finds traps in what somebody means to say. It finds by words and may be wrong. */
public final class Traps {
  private final ImmutableMap<Trap, Phrases> phrases;
  private final ResourceBundle texts;

  private Traps(ResourceBundle texts) {
    this.texts = texts;
    this.phrases = Maps.toMap(
        Arrays.asList(Trap.values()), trap -> Phrases.of(texts.getString(trap.key() + ".phrases")));
  }

  /** By promo's own English phrases. Reading them takes a moment; keep the value. */
  public static Traps english() {
    return new Traps(Shipped.texts("traps", "en"));
  }

  /** The traps in a text, each once, in the order of {@link Trap}. */
  public ImmutableList<TrapFinding> in(String text, AskPolicy policy) {
    return phrases.entrySet().stream()
        .filter(each -> each.getKey() != Trap.RECIPE_REQUEST || policy.warnsOfRecipes())
        .flatMap(each -> each.getValue().firstIn(text).stream()
            .map(phrase -> new TrapFinding(
                each.getKey(),
                phrase,
                texts.getString(each.getKey().key() + ".message"),
                texts.getString(each.getKey().key() + ".mend"))))
        .collect(toImmutableList());
  }
}
