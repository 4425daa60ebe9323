package dev.promo.core.lint;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

class RankedWordsPropertyTest {

  @Property
  void likeness_is_the_share_of_the_words_in_both(@ForAll("texts") List<Set<String>> texts) {
    ImmutableList<RankedWords> ranked = ranked(texts);
    for (int i = 0; i < texts.size(); i++) {
      for (int j = 0; j < texts.size(); j++) {
        assertEquals(likeness(texts.get(i), texts.get(j)), ranked.get(i).likeness(ranked.get(j)));
      }
    }
  }

  @Property
  void texts_that_are_alike_share_one_of_their_rarest_words(
      @ForAll("texts") List<Set<String>> texts, @ForAll @IntRange(min = 1, max = 100) int least) {
    ImmutableList<RankedWords> ranked = ranked(texts);
    for (RankedWords one : ranked) {
      for (RankedWords other : ranked) {
        if (one.likeness(other) >= least) {
          assertTrue(shareOne(one, other, least), one + " " + other);
        }
      }
    }
  }

  @Provide
  Arbitrary<List<Set<String>>> texts() {
    return Arbitraries.of("vouchers", "refunds", "parcels", "closing", "ledger", "shelf", "lots")
        .set()
        .list()
        .ofMaxSize(6);
  }

  private static ImmutableList<RankedWords> ranked(List<Set<String>> texts) {
    return RankedWords.of(texts.stream().map(words -> String.join(" ", words)).toList());
  }

  private static int likeness(Set<String> one, Set<String> other) {
    int either = Sets.union(one, other).size();
    return either == 0 ? 0 : Sets.intersection(one, other).size() * 100 / either;
  }

  private static boolean shareOne(RankedWords one, RankedWords other, int least) {
    ImmutableSet<Integer> rare = ImmutableSet.copyOf(one.rarest(least).asList());
    return IntStream.of(other.rarest(least).toArray()).anyMatch(rare::contains);
  }
}
