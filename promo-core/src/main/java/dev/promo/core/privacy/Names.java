package dev.promo.core.privacy;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.HashMultiset;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Iterables;
import com.google.common.collect.Multiset;
import dev.promo.core.person.Person;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Names to be hidden, what stands for each, and where a text holds them. Immutable once made. */
final class Names {
  /** What stands for a name that is not hidden. */
  private static final String KEPT = "";

  /** Signs between a first name and a surname, such as those of {@code Dana K. Ito}. */
  private static final int MOST_BETWEEN = 5;

  private final ImmutableMap<String, String> labels;
  private final CoverWords words;

  /** What stands for a first name or surname that several people share. */
  private final String shared;

  private final NameTrie trie = new NameTrie();

  private Names(ImmutableMap<String, String> labels, CoverWords words) {
    this.labels = labels;
    this.words = words;
    this.shared = words.shared();
  }

  /**
   * Hides some of the identities of a case.
   *
   * @param all those of the case: they share the labels, and a name of the others is never taken for one that is hidden
   * @param hidden those whose names are looked for
   */
  static Names of(
      Collection<Identity> all,
      Collection<Identity> hidden,
      CoverWords words,
      Optional<String> salt) {
    ImmutableMap<String, String> labels = Labels.of(all, words, salt);
    Map<String, String> shown = new HashMap<>();
    for (Identity identity : hidden) {
      String label = labels.getOrDefault(Identity.key(identity.name()), words.shared());
      identity.aliases().forEach(alias -> shown.putIfAbsent(Identity.key(alias), label));
      shown.put(Identity.key(identity.name()), label);
    }
    Names names = new Names(ImmutableMap.copyOf(shown), words);
    all.forEach(
        each -> NameForms.whole(each).forEach(form -> names.trie.add(form, names.label(each))));
    names.addParts(all, hidden);
    return names;
  }

  private void addParts(Collection<Identity> all, Collection<Identity> hidden) {
    Multiset<ImmutableList<String>> bearers = HashMultiset.create();
    all.forEach(each -> bearers.addAll(NameForms.parts(each)));
    hidden.forEach(each -> NameForms.parts(each)
        .forEach(form -> trie.add(form, bearers.count(form) > 1 ? shared : label(each))));
  }

  private String label(Identity identity) {
    return labels.getOrDefault(Identity.key(identity.name()), KEPT);
  }

  /** The label of somebody whose name is hidden. */
  Optional<String> label(Person person) {
    return Optional.ofNullable(labels.get(Identity.key(person.name())));
  }

  /** Where a text names somebody; what stands side by side and names the same is one place. */
  ImmutableList<NameMatch> in(String text) {
    ImmutableList.Builder<NameMatch> joined = ImmutableList.builder();
    Optional<NameMatch> open = Optional.empty();
    for (NameMatch match :
        Iterables.filter(trie.matches(text), each -> !each.shown().equals(KEPT))) {
      if (open.filter(last -> isOne(last, match, text)).isPresent()) {
        open = Optional.of(
            new NameMatch(open.get().start(), match.end(), match.shown(), match.isGenitive()));
      } else {
        open.ifPresent(joined::add);
        open = Optional.of(match);
      }
    }
    open.ifPresent(joined::add);
    return joined.build();
  }

  /** {@code Dana Ito}, {@code ITO, Dana} and {@code Dana K. Ito}. */
  private boolean isOne(NameMatch last, NameMatch next, String text) {
    int gap = next.start() - last.end();
    boolean isSame = last.shown().equals(next.shown()) && !last.shown().equals(shared);
    if (!isSame || last.isGenitive() || gap > MOST_BETWEEN) {
      return false;
    }
    String between = text.substring(last.end(), next.start());
    long letters = between.codePoints().filter(Character::isLetterOrDigit).count();
    return letters <= 1 && between.chars().noneMatch(sign -> "\n\r;:!?".indexOf(sign) >= 0);
  }

  /** The places of a text as passages to be replaced. */
  ImmutableList<Passage> passages(String text) {
    return in(text).stream()
        .map(match -> new Passage(match.start(), match.end(), match.replacement(words)))
        .collect(toImmutableList());
  }

  /** Those of a part of a text. */
  ImmutableList<Passage> passages(String text, int start, int end) {
    return passages(text.substring(start, end)).stream()
        .map(each -> new Passage(start + each.start(), start + each.end(), each.instead()))
        .collect(toImmutableList());
  }
}
