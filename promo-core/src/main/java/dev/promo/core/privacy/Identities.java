package dev.promo.core.privacy;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import dev.promo.core.PromotionCase;
import dev.promo.core.person.Person;
import dev.promo.core.person.Privacy;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Gathers whom a case names, in the order in which it does, by going through all of it and changing nothing. */
final class Identities implements Rewriting {
  private final Map<String, Identity> found = new LinkedHashMap<>();

  private Identities() {}

  static ImmutableList<Identity> of(PromotionCase promotion) {
    Identities identities = new Identities();
    new CaseRewriter(identities).rewrite(promotion);
    return identities.joined();
  }

  /** Somebody who is written by an alias in one place is the one whose alias it is. */
  private ImmutableList<Identity> joined() {
    Map<String, Identity> byAlias = new HashMap<>();
    found
        .values()
        .forEach(each ->
            each.aliases().forEach(alias -> byAlias.putIfAbsent(Identity.key(alias), each)));
    Map<String, Identity> joined = new LinkedHashMap<>();
    found.forEach((key, each) -> {
      Identity named = byAlias.getOrDefault(key, each);
      joined.merge(Identity.key(named.name()), each.under(named.name()), Identity::and);
    });
    return ImmutableList.copyOf(joined.values());
  }

  @Override
  public Person person(Person person, Part part) {
    add(Identity.of(person.name(), part));
    return person;
  }

  @Override
  public Privacy privacy(Privacy privacy) {
    privacy
        .names()
        .forEach(held -> add(
            new Identity(held.name(), Part.of(held.kind()), held.aliases(), held.description())));
    return privacy;
  }

  private void add(Identity identity) {
    found.merge(Identity.key(identity.name()), identity, Identity::and);
  }

  @Override
  public String text(String text) {
    return text;
  }

  @Override
  public Optional<String> address(String address) {
    return Optional.of(address);
  }

  @Override
  public Optional<Integer> people(int count) {
    return Optional.of(count);
  }

  @Override
  public ImmutableMap<String, String> ids(String kind, ImmutableList<String> ids) {
    return Maps.toMap(ids, id -> id);
  }
}
