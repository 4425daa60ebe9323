package dev.promo.architecture;

import static java.util.stream.Collectors.toSet;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import com.google.common.collect.ImmutableList;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import java.lang.reflect.Field;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every rule is seen failing on what was planted for it, and keeps quiet about what it allows. */
final class PlantedViolationsTest {
  private static final String PLANTED = "dev.promo.architecture.planted";
  private static final JavaClasses CLASSES = new ClassFileImporter().importPackages(PLANTED);

  /** A rule, who breaks it, and what the report says of it, line by line. */
  static Stream<Arguments> violations() {
    return Stream.of(
        breaks("core_needs_only_the_jdk_and_guava", "core.win.ReadsFile", "<java.io.File>"),
        breaks("core_needs_only_the_jdk_and_guava", "core.KnowsTheTree", "notation.Tree>"),
        breaks("rooms_follow_the_story", "core.win.LooksAhead", "core.gap.Later>"),
        breaks("every_room_has_its_place_in_the_story", "core.attic.Forgotten", ""),
        breaks("packages_have_no_cycles", "journal.file.Reader", "journal.line.Line"),
        breaks("modules_know_only_those_below", "core.KnowsTheTree", "notation.Tree>"),
        breaks("modules_know_only_those_below", "rubric.KnowsThePacket", "packet.Packet>"),
        breaks("modules_know_only_those_below", "journal.KnowsTheLadder", "rubric.Ladder>"),
        breaks("packets_know_notation_only_as_json", "packet.KnowsTheTree", "notation.Tree>"),
        breaks("notation_knows_only_problems_of_the_core", "notation.KnowsTheGap", "gap.Later>"),
        breaks(
            "formats_know_nothing_of_promotions",
            "packet.format.KnowsThePacket",
            "packet.Packet>",
            "gap.Later>"),
        breaks(
            "documents_for_a_room_know_no_readiness", "packet.TellsTheRoom", "readiness.Verdict>"),
        breaks("documents_know_no_leverage", "packet.MentionsAnOffer", "leverage.Offer>"),
        breaks("documents_know_no_time_at_a_level", "packet.CountsYears", "tenure.Years>"),
        breaks(
            "jackson_stays_in_notation_and_json_formatters",
            "journal.ParsesItself",
            "tools.jackson.core.JsonParser"),
        breaks("snakeyaml_stays_in_notation", "journal.ParsesItself", "LoadSettings"),
        breaks(
            "nobody_reads_the_clock",
            "core.win.ReadsClock",
            "calls method <java.time.LocalDate.now(java.time.ZoneId)>",
            "references method <java.time.LocalDate.now()>",
            "currentTimeMillis()",
            "<java.util.Date>",
            "<java.time.Clock>"),
        breaks(
            "nobody_asks_where_the_computer_stands",
            "rubric.AsksTheComputer",
            "<java.util.Locale.getDefault()>",
            "<java.util.TimeZone.getDefault()>",
            "<java.time.ZoneId.systemDefault()>",
            "<java.nio.charset.Charset.defaultCharset()>",
            "<java.lang.String.format(java.lang.String, [Ljava.lang.Object;)>",
            "<java.lang.String.formatted([Ljava.lang.Object;)>",
            "<java.lang.String.toLowerCase()>",
            "references method <java.lang.String.toUpperCase()>",
            "<java.lang.String.getBytes()>",
            "<java.lang.String.<init>([B)>"),
        breaks(
            "nobody_draws_lots",
            "packet.DrawsLots",
            "<java.lang.Math.random()>",
            "<java.util.Random.<init>()>",
            "<java.security.SecureRandom.<init>()>",
            "<java.util.concurrent.ThreadLocalRandom.current()>",
            "<java.util.UUID.randomUUID()>",
            "<java.util.Collections.shuffle(java.util.List)>"),
        breaks(
            "only_programs_print",
            "packet.Prints",
            "<java.lang.System.out>",
            "<java.lang.System.err>",
            "printStackTrace()"),
        breaks(
            "names_come_only_from_redaction",
            "packet.NamesPeople",
            "calls method <dev.promo.core.person.Person.name()>",
            "calls method <dev.promo.core.person.Person.toString()>",
            "references method <dev.promo.core.person.Person.name()>",
            "references method <dev.promo.core.person.Person.toString()>"),
        breaks(
            "names_come_only_from_redaction",
            "rubric.NamesPeople",
            "calls method <dev.promo.core.person.Person.name()>"),
        breaks(
            "no_parser_in_a_public_signature",
            "notation.ShowsItsParser",
            "kept",
            "<init>",
            "returned",
            "taken",
            "thrown"),
        breaks("no_parser_is_a_public_supertype", "notation.IsAParser", ""),
        breaks("published_types_are_closed", "packet.Open", "", "$Builder"),
        breaks("published_types_are_closed", "packet.OpenBuilder$Builder", ""),
        breaks(
            "names_say_what_a_type_is",
            "packet.Drawers",
            "$TextUtil>",
            "$TextUtils>",
            "$CaseHelper>",
            "$WinManager>",
            "$PacketService>",
            "$RubricImpl>",
            "$WinDto>",
            "$WinDTO>"),
        breaks("packages_are_null_marked", "core.sponsor.Named", ""));
  }

  /** What a rule allows although it looks much like what it forbids. */
  static Stream<Arguments> exceptions() {
    return Stream.of(
        arguments("rooms_follow_the_story", "core.sponsor.Named", ""),
        arguments("jackson_stays_in_notation_and_json_formatters", "packet.format.JsonPrinter", ""),
        arguments("packets_know_notation_only_as_json", "packet.format.JsonPrinter", ""),
        arguments("no_parser_in_a_public_signature", "notation.ShowsItsParser", "hidden"),
        arguments("published_types_are_closed", "packet.Closed", ""),
        arguments("published_types_are_closed", "packet.Open", "$Hidden"),
        arguments("names_say_what_a_type_is", "packet.Drawers", "$Utility"),
        arguments("packages_are_null_marked", "core.rubric.Marked", ""),
        arguments("only_programs_print", "examples.MayPrint", ""),
        arguments("names_come_only_from_redaction", "packet.NamesRoles", ""),
        arguments("names_come_only_from_redaction", "journal.MayName", ""),
        arguments("names_come_only_from_redaction", "rubric.tree.MayName", ""));
  }

  @ParameterizedTest
  @MethodSource("violations")
  void a_planted_violation_is_reported(String rule, String culprit, ImmutableList<String> said) {
    ImmutableList<String> report = report(rule);
    for (String words : said) {
      assertTrue(
          report.stream()
              .anyMatch(line -> line.contains(PLANTED + "." + culprit) && line.contains(words)),
          () -> words + " is not reported:\n" + String.join("\n", report));
    }
  }

  @ParameterizedTest
  @MethodSource("exceptions")
  void what_is_allowed_is_not_reported(String rule, String innocent, String words) {
    assertEquals(
        ImmutableList.of(),
        report(rule).stream()
            .filter(line -> line.contains(PLANTED + "." + innocent) && line.contains(words))
            .toList());
  }

  @Test
  void every_rule_has_a_planted_violation() {
    assertEquals(
        rules().map(Field::getName).collect(toSet()),
        violations().map(row -> row.get()[0]).collect(toSet()));
  }

  @Test
  void every_rule_says_why() {
    Set<String> silent = rules()
        .filter(field -> !rule(field).getDescription().contains(", because "))
        .map(Field::getName)
        .collect(toSet());
    assertEquals(Set.of(), silent);
  }

  private static Arguments breaks(String rule, String culprit, String... said) {
    return arguments(rule, culprit, ImmutableList.copyOf(said));
  }

  private static ImmutableList<String> report(String name) {
    ArchRule rule = rules()
        .filter(field -> field.getName().equals(name))
        .map(PlantedViolationsTest::rule)
        .findFirst()
        .orElseThrow();
    return ImmutableList.copyOf(rule.evaluate(CLASSES).getFailureReport().getDetails());
  }

  private static Stream<Field> rules() {
    return Stream.of(DependencyRules.class, PurityRules.class, ShapeRules.class)
        .flatMap(home -> Stream.of(home.getDeclaredFields()))
        .filter(field -> field.getType() == ArchRule.class);
  }

  private static ArchRule rule(Field field) {
    try {
      return (ArchRule) field.get(null);
    } catch (IllegalAccessException e) {
      throw new AssertionError(e);
    }
  }
}
