package dev.promo.benchmarks;

import com.google.common.collect.ImmutableList;
import dev.promo.core.PromotionCase;
import dev.promo.core.gap.Declared;
import dev.promo.core.gap.Rating;
import dev.promo.core.gap.Standing;
import dev.promo.core.rubric.RubricDimension;
import dev.promo.core.win.Audience;
import dev.promo.core.win.Win;
import dev.promo.core.win.WinLog;
import java.util.List;

/** The generated case with a word and two ratings for every dimension; a manager knows every seventh win. */
final class RatedCase {
  private RatedCase() {}

  static PromotionCase generate() {
    CaseFiles files = CaseFiles.generate();
    PromotionCase promotion = new PromoPipeline().promotion(files.ladderJson(), files.winsJson());
    ImmutableList.Builder<Standing> standings = ImmutableList.builder();
    List<RubricDimension> dimensions = promotion.rubric().dimensions();
    for (int i = 0; i < dimensions.size(); i++) {
      standings.add(Standing.of(dimensions.get(i).id())
          .withSelf(rating(i + 2))
          .withManager(rating(2 * i))
          .withDeclared(i % 2 == 0 ? Declared.ALREADY : Declared.NEVER));
    }
    return promotion.withStandings(standings.build()).withLog(known(promotion.log()));
  }

  private static WinLog known(WinLog log) {
    ImmutableList.Builder<Win> wins = ImmutableList.builder();
    for (int i = 0; i < log.wins().size(); i++) {
      Win win = log.wins().get(i);
      wins.add(i % 7 == 0 ? win.withKnownTo(Audience.MANAGER) : win);
    }
    return WinLog.of(wins.build());
  }

  private static Rating rating(int number) {
    return new Rating(Rating.LOWEST + number % Rating.HIGHEST);
  }
}
