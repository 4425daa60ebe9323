package dev.promo.journal;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableSet;
import dev.promo.core.PromotionCase;
import dev.promo.core.person.Privacy;
import dev.promo.core.person.PrivateName;
import dev.promo.notation.Fields;
import java.util.Optional;

/** Reads the names that must not leave with a redacted document. */
final class PrivateNameFields {
  private PrivateNameFields() {}

  static void read(Fields fields, PromotionCase.Builder promotion) {
    promotion.privacy(Privacy.of(fields.list("private-names", "name").stream()
        .flatMap(item -> name(item).stream())
        .collect(toImmutableList())));
  }

  private static Optional<PrivateName> name(Fields fields) {
    Optional<String> name = fields.requiredText("name");
    Optional<PrivateName.Kind> kind = fields.choice("kind", PrivateName.Kind.class);
    ImmutableSet<String> aliases = ImmutableSet.copyOf(fields.texts("aliases"));
    Optional<String> shown = fields.text("shown-as");
    return fields.build(() ->
        new PrivateName(name.orElseThrow(), kind.orElse(PrivateName.Kind.PERSON), aliases, shown));
  }
}
