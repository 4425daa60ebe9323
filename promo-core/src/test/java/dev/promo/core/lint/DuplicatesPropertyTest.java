package dev.promo.core.lint;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import dev.promo.core.policy.Defaults;
import dev.promo.core.win.Win;
import dev.promo.core.win.WinLog;
import dev.promo.core.win.Wins;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

class DuplicatesPropertyTest {
  @Property
  void every_pair_that_shares_enough_of_its_words_is_asked_about_and_no_other(
      @ForAll("titles") List<String> titles, @ForAll @IntRange(min = 1, max = 100) int least) {
    ImmutableList<Win> wins = wins(titles);
    Defaults defaults = Defaults.standard().withLikenessOfDuplicates(least);

    assertEquals(
        pairs(wins).filter(each -> each.likeness() >= least).collect(toImmutableList()),
        Duplicates.in(WinLog.of(wins), defaults).suspicions());
  }

  @Property
  void clusters_are_the_same_without_a_comparison_of_texts(@ForAll("titles") List<String> titles) {
    WinLog log = WinLog.of(wins(titles));

    assertEquals(Duplicates.in(log, Defaults.standard()).clusters(), Duplicates.clusters(log));
  }

  private static ImmutableList<Win> wins(List<String> titles) {
    return IntStream.range(0, titles.size())
        .mapToObj(i -> Wins.DELIVERABLE.withId("w" + i).withTitle(titles.get(i)))
        .collect(toImmutableList());
  }

  private static Stream<Suspicion> pairs(ImmutableList<Win> wins) {
    return IntStream.range(0, wins.size())
        .boxed()
        .flatMap(one -> IntStream.range(one + 1, wins.size())
            .mapToObj(other -> new Suspicion(
                WinPair.of(wins.get(one).id(), wins.get(other).id()),
                likeness(wins.get(one), wins.get(other)))));
  }

  private static int likeness(Win one, Win other) {
    Set<String> first = words(one);
    Set<String> second = words(other);
    return Sets.intersection(first, second).size()
        * 100
        / Sets.union(first, second).size();
  }

  private static Set<String> words(Win win) {
    return ImmutableSet.copyOf(Splitter.on(' ').split(win.title()));
  }

  @Provide
  Arbitrary<List<String>> titles() {
    return Arbitraries.of("ledger", "voucher", "archive", "rota", "forecast", "macro", "supplier")
        .list()
        .ofMinSize(1)
        .ofMaxSize(9)
        .map(words -> String.join(" ", words))
        .list()
        .ofMaxSize(9);
  }
}
