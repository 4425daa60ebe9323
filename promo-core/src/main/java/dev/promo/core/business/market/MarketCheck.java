package dev.promo.core.business.market;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import dev.promo.core.money.Money;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Present pay beside what the market pays for the target role. It is for the candidate alone and stands in no packet.
 *
 * @param role the role that is compared
 * @param region where it is paid
 * @param country of the region, by ISO 3166 in two letters, where rights to information are asked for
 * @param pay the present pay, a year; above zero
 * @param range what the market pays, a year
 * @param sources what the range rests on; at least {@value #FEWEST_SOURCES}
 * @param band what the employer pays for the level, where it is known
 */
public record MarketCheck(
    String role,
    String region,
    Optional<String> country,
    Money pay,
    MarketRange range,
    ImmutableList<MarketSource> sources,
    Optional<PayRange> band) {
  /** One source is an opinion. Judgement. */
  public static final int FEWEST_SOURCES = 2;

  public MarketCheck {
    checkArgument(
        Stream.of(role, region).noneMatch(String::isBlank),
        "role and region of a market check must not be blank");
    country.ifPresent(code -> checkArgument(
        code.matches("[A-Z]{2}"), "'%s' is no country in two capitals, such as DE", code));
    checkArgument(pay.signum() > 0, "pay (%s) must be above zero", pay);
    checkArgument(
        sources.stream().map(MarketSource::name).distinct().count() >= FEWEST_SOURCES,
        "a market range rests on at least %s sources",
        FEWEST_SOURCES);
    MarketGap.between(pay, range.p50());
    band.ifPresent(held -> held.compaRatio(pay));
  }

  /** To the middle of the range. */
  public MarketGap gap() {
    return MarketGap.between(pay, range.p50());
  }

  /** What may be asked about pay in the country. */
  public InformationRights rights() {
    return country.map(InformationRights::in).orElse(InformationRights.UNKNOWN);
  }
}
