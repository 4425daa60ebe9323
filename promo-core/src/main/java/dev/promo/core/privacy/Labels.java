package dev.promo.core.privacy;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Iterables;
import com.google.common.collect.LinkedHashMultimap;
import com.google.common.collect.Multimap;
import com.google.common.hash.Hashing;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Which label stands for whom: the part they play and a letter. Letters go by the order in which the case names people,
 * or by a salt: with a fresh salt, two documents do not tell whether their A is the same.
 */
final class Labels {
  private static final int LETTERS = 26;

  private final CoverWords words;
  private final Optional<String> salt;
  private final ImmutableSet<String> nameWords;
  private final Set<String> taken = new HashSet<>();

  private Labels(Collection<Identity> identities, CoverWords words, Optional<String> salt) {
    this.words = words;
    this.salt = salt;
    this.nameWords = nameWords(identities);
    identities.forEach(each -> taken.add(Identity.key(each.name())));
  }

  /** What stands for each, by the key of its name. */
  static ImmutableMap<String, String> of(
      Collection<Identity> identities, CoverWords words, Optional<String> salt) {
    Labels labels = new Labels(identities, words, salt);
    Multimap<Part, Identity> byPart = LinkedHashMultimap.create();
    identities.forEach(each -> byPart.put(each.part(), each));
    ImmutableMap.Builder<String, String> shown = ImmutableMap.builder();
    byPart.asMap().forEach((part, held) -> labels.add(part, labels.inOrder(held), shown));
    return shown.buildOrThrow();
  }

  /** The words that are a name by themselves. */
  private static ImmutableSet<String> nameWords(Collection<Identity> identities) {
    ImmutableSet.Builder<String> words = ImmutableSet.builder();
    for (Identity identity : identities) {
      Stream.of(NameForms.whole(identity), NameForms.parts(identity))
          .flatMap(Collection::stream)
          .filter(form -> form.size() == 1)
          .forEach(words::addAll);
    }
    return words.build();
  }

  private List<Identity> inOrder(Collection<Identity> held) {
    return salt.map(key -> held.stream()
            .sorted(Comparator.comparing((Identity each) -> mixed(key, each))
                .thenComparing(each -> Identity.key(each.name())))
            .toList())
        .orElseGet(() -> List.copyOf(held));
  }

  private static String mixed(String key, Identity identity) {
    return Hashing.hmacSha256(Hashing.sha256().hashUnencodedChars(key).asBytes())
        .hashUnencodedChars(Identity.key(identity.name()))
        .toString();
  }

  private void add(Part part, List<Identity> held, ImmutableMap.Builder<String, String> shown) {
    String word = word(part);
    boolean isOne = held.size() == 1 && part.compareTo(Part.SPONSOR) <= 0;
    int next = 1;
    for (Identity identity : held) {
      String label = isOne ? word : word + " " + letters(next++);
      while (!taken.add(Identity.key(label))) {
        label = word + " " + letters(next++);
      }
      shown.put(Identity.key(identity.name()), identity.description().orElse(label));
    }
  }

  /** The part's word, unless somebody bears it as a name. */
  private String word(Part part) {
    String word = words.part(part);
    if (isFree(word)) {
      return word;
    }
    ImmutableList<String> others = words.otherParts();
    return others.stream()
        .filter(this::isFree)
        .findFirst()
        .orElseGet(() -> Iterables.getLast(others));
  }

  private boolean isFree(String word) {
    return Word.foldedIn(word).stream().noneMatch(nameWords::contains);
  }

  /** A to Z, then AA and on. */
  static String letters(int number) {
    StringBuilder letters = new StringBuilder();
    for (int rest = number; rest > 0; rest = (rest - 1) / LETTERS) {
      letters.insert(0, (char) ('A' + (rest - 1) % LETTERS));
    }
    return letters.toString();
  }
}
