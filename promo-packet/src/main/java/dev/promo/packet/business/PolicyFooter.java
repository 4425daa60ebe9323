package dev.promo.packet.business;

import com.google.common.collect.ImmutableList;
import dev.promo.core.policy.Policies;
import dev.promo.core.policy.Policy;
import dev.promo.packet.compose.Composition;
import dev.promo.packet.compose.Footer;
import dev.promo.packet.compose.Section;
import java.util.function.Function;

/**
 * What a page is, which policies had a say, and what it is not.
 *
 * @param notes the keys of what has to be known of such a page
 * @param spoken the policies that had a say
 */
record PolicyFooter(ImmutableList<String> notes, Function<Policies, ImmutableList<Policy>> spoken)
    implements Section {
  @Override
  public void compose(Composition composition) {
    notes.forEach(composition::finePrint);
    composition.policies(spoken.apply(composition.promotion().policies()).toArray(Policy[]::new));
    new Footer().compose(composition);
  }
}
