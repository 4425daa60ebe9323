package dev.promo.journal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import dev.promo.core.PromotionCase;
import dev.promo.core.person.Attribution;
import dev.promo.core.person.ConsentTerms;
import dev.promo.core.person.Person;
import dev.promo.core.person.PrivateName;
import dev.promo.core.person.PrivateName.Kind;
import dev.promo.core.privacy.Eraser;
import dev.promo.core.problem.Parsed;
import dev.promo.core.problem.Problem;
import dev.promo.notation.Source;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Names that must not leave, in the files people keep. */
class PrivateNamesTest {
  private static final String THREE_LINES =
      "candidate: Noor Haddad\nfrom: senior-analyst\nto: lead-analyst\n";

  private static final BragDocument BRAG =
      BragDocument.parse(Source.of("brag.md", """
          # Wins of Noor Haddad

          Dana keeps the other half.

          ## 2026-03-14 Rebuilt the order table with Dana

          - Result: Quayside Foods saves 48000 EUR, says dana.ito@harbour.example
          - With: Dana Ito (Care Lead)
          - Said: "It holds, and Noor built it."; Dana Ito (Care Lead); peer; to-committee; by-role; agreed: 2026-03-28
          - Link: Falcon log; https://files.harbour.example/dana
          """)).orElseThrow();

  @Test
  void private_names_are_read_with_all_they_may_have() {
    assertEquals(
        List.of(
            PrivateName.of("Pia Lund", Kind.PERSON),
            new PrivateName(
                "Quayside Foods",
                Kind.CUSTOMER,
                ImmutableSet.of("QSF"),
                Optional.of("a large retail customer"))),
        read("""
            private-names:
              - Pia Lund
              - {name: Quayside Foods, kind: customer, aliases: [QSF], shown-as: a large retail customer}
            """).orElseThrow().privacy().names());
  }

  @Test
  void a_private_name_that_cannot_be_used_costs_only_itself_and_is_located() {
    Parsed<PromotionCase> parsed = read("""
        private-names:
          - Q
          - {name: Falcon, kind: bird}
          - {name: Orders, kind: project, shown-as: "a (b)"}
          - Pia Lund
        """);
    assertEquals(
        List.of("case.yaml:5:5", "case.yaml:6:26", "case.yaml:7:5"),
        parsed.problems().stream()
            .map(problem -> problem.location().toString().replaceAll(" .*", ""))
            .toList());
    assertTrue(parsed.problems().stream().allMatch(Problem::isError));
    assertTrue(parsed.value().orElseThrow().privacy().names().stream()
        .anyMatch(name -> name.name().equals("Pia Lund")));
  }

  @Test
  void the_terms_of_a_consent_are_read_and_printed() {
    assertEquals(
        new ConsentTerms(
            Attribution.ROLE_ONLY, Optional.of(LocalDate.of(2026, 3, 28)), Optional.empty()),
        BRAG.log().wins().get(0).corroborations().get(0).terms());
    assertTrue(
        BRAG.print().contains("; to-committee; by-role; agreed: 2026-03-28\n"), BRAG.print());
  }

  @Test
  void a_withdrawal_before_the_consent_is_a_problem_of_its_line() {
    ImmutableList<Problem> problems =
        BragDocument.parse(Source.of("brag.md", """
            ## 2026-03-14 Rebuilt the order table

            - Seen: Dana Ito; peer; agreed: 2026-03-28; withdrawn: 2026-03-01
            - Seen: Dana Ito; peer; withdrawn: soon
            """)).problems();
    assertEquals(2, problems.size(), problems::toString);
    assertEquals("brag.md:3:9", problems.get(0).location().toString());
    assertTrue(problems.get(1).message().contains("needs a date"), problems::toString);
  }

  @Test
  void the_personal_copy_names_nobody_and_keeps_the_days() {
    PromotionCase promotion = read("""
        private-names:
          - {name: Quayside Foods, kind: customer}
          - {name: Falcon, kind: project}
        """).orElseThrow();
    String copy = BRAG.personalCopy(promotion).orElseThrow().print();
    for (String hidden : List.of("Noor", "Dana", "dana", "Ito", "Quayside", "Falcon", "harbour")) {
      assertFalse(copy.contains(hidden), copy);
    }
    assertTrue(copy.contains("## 2026-03-14 Rebuilt the order table with Peer A"), copy);
    assertTrue(copy.contains("Customer A saves 48000 EUR, says [address]"), copy);
    assertEquals(List.of(), BragDocument.parse(Source.of("copy.md", copy)).problems());
  }

  @Test
  void the_personal_copy_has_its_labels_in_the_language_of_the_log() {
    PromotionCase promotion = read("").orElseThrow();
    String copy = BRAG.personalCopy(promotion, new CapitalWords()).orElseThrow().print();
    assertTrue(copy.contains("## 2026-03-14 Rebuilt the order table with PEER A"), copy);
    assertTrue(copy.contains("saves 48000 EUR, says [ADDRESS]"), copy);
  }

  @Test
  void no_copy_goes_home_where_nothing_may_leave_the_employers_systems() {
    Parsed<BragDocument> copy =
        BRAG.personalCopy(read("policies: {storage: work-system}\n").orElseThrow());

    assertEquals(Optional.empty(), copy.value());
    assertEquals("NO_PERSONAL_COPY", copy.problems().get(0).code());
  }

  @Test
  void whoever_is_erased_is_in_no_line_of_the_file_and_all_else_stays() {
    Eraser eraser = Eraser.of(read("").orElseThrow().withLog(BRAG.log()), Person.of("Dana Ito"));
    String erased = BRAG.without(eraser).print();
    assertFalse(
        erased.contains("Dana") || erased.contains("dana") || erased.contains("Ito"), erased);
    assertTrue(
        erased.startsWith("# Wins of Noor Haddad\n\nPeer A keeps the other half.\n"), erased);
    assertTrue(
        erased.contains("\"It holds, and Noor built it.\"; Peer A; peer; to-committee"), erased);
    assertTrue(erased.contains("Quayside Foods saves 48000 EUR"), erased);
  }

  private static Parsed<PromotionCase> read(String lines) {
    return CaseFile.parse(
        Source.of("case.yaml", THREE_LINES + lines), Ladders.operations(), BRAG.log());
  }
}
