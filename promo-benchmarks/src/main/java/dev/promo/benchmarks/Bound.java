package dev.promo.benchmarks;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * What Jackson binds the same JSON to: plain records without a rule, a place or a check. Dates and constants stay text;
 * whoever wants more pays more.
 */
final class Bound {
  private static final JsonMapper MAPPER = JsonMapper.builder().build();

  private Bound() {}

  /** The same bytes as a tree of nodes, in which nothing is checked and nothing has a place. */
  static JsonNode tree(byte[] json) {
    return MAPPER.readTree(json);
  }

  static Ladder ladder(byte[] json) {
    return MAPPER.readValue(json, Ladder.class);
  }

  static Win[] wins(byte[] json) {
    return MAPPER.readValue(json, Win[].class);
  }

  record Ladder(
      String promo, String title, String version, List<Level> levels, List<Dimension> dimensions) {}

  record Level(String name) {}

  record Dimension(String name, String summary, Map<String, List<String>> expectations) {}

  record Win(
      String date,
      String title,
      String result,
      String story,
      String part,
      List<Metric> metrics,
      @JsonProperty("for") List<Beneficiary> beneficiaries,
      List<Claim> dimensions,
      List<Witness> seen,
      List<Link> links,
      @Nullable List<String> shared,
      String project,
      String goal) {}

  record Metric(
      String name,
      BigDecimal before,
      BigDecimal after,
      String unit,
      String period,
      @JsonProperty("class") String kind,
      String provenance,
      String basis) {}

  record Beneficiary(String who, int count) {}

  record Claim(String id, String reason) {}

  record Witness(Person by, String relation, String words, String date, String consent) {}

  record Person(String name, String role) {}

  record Link(String label, String address, boolean system) {}
}
