package dev.promo.core.privacy;

import static dev.promo.core.person.RedactionProfile.ANONYMOUS;
import static dev.promo.core.person.RedactionProfile.FULL;
import static dev.promo.core.person.RedactionProfile.INTERNAL;
import static dev.promo.core.person.RedactionProfile.PSEUDONYMOUS;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.common.collect.ImmutableSet;
import dev.promo.core.PromotionCase;
import dev.promo.core.person.Person;
import dev.promo.core.person.Privacy;
import dev.promo.core.person.PrivateName;
import dev.promo.core.person.PrivateName.Kind;
import dev.promo.core.person.RedactionProfile;
import dev.promo.core.person.Relation;
import dev.promo.core.rubric.Ladders;
import dev.promo.core.win.Corroboration;
import dev.promo.core.win.WinLog;
import dev.promo.core.win.Wins;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What becomes of a text of a case in which Lena Park is the candidate and Dana Ito a peer. */
class RedactedTextTest {
  private static final PromotionCase CASE = PromotionCase.builder()
      .rubric(Ladders.analysts())
      .log(WinLog.of(List.of(Wins.STRONG.withCorroborations(
          peer("Dana Ito"), peer("Jörg Weiß"), peer("Anne-Marie O'Brien"), peer("Will Novák")))))
      .candidate(Person.of("Lena Park"))
      .currentLevel(Ladders.ANALYST)
      .targetLevel(Ladders.SENIOR)
      .privacy(Privacy.of(List.of(
          named("Dana Ito", Kind.PERSON, "DKI", "dk.ito@harbour.example"),
          named("Peer Gynt", Kind.PERSON),
          named("小林 一郎", Kind.PERSON),
          named("Project Falcon", Kind.PROJECT, "Falcon"),
          named("Quayside Foods GmbH", Kind.CUSTOMER),
          new PrivateName(
              "Salt & Sons",
              Kind.CUSTOMER,
              ImmutableSet.of(),
              Optional.of("a large retail customer")))))
      .build();

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
          Dana Ito helped            | Person A helped
          Dana helped                | Person A helped
          thanks to DANA             | thanks to Person A
          thanks to dana!            | thanks to Person A!
          Dana’s and Dana's table    | Person A’s and Person A's table
          Danas Tabelle              | Person A's Tabelle
          asked Ito, Dana today      | asked Person A today
          asked Dana K. Ito today    | asked Person A today
          asked dana_ito today       | asked Person A today
          asked dito or danaito      | asked Person A or Person A
          asked DKI and dk.ito       | asked Person A and Person A
          Joerg or JÖRG or Jorg      | Person B or Person B or Person B
          Weiss or Weiß              | Person B or Person B
          Anne, Marie and Anne-Marie | Person C and Person C
          Obrien and O’Brien         | Person C and Person C
          Novak will ask             | Person D will ask
          Will asked Novák           | Person D asked Person D
          小林さんに聞いた             | Person Fさんに聞いた
          Lena did it                | Candidate did it
          Danang, Itoh, mandana      | Danang, Itoh, mandana
          Da\u00adna and D\u0301ana  | Person A and Person A
          ｄａｎａ and Ｄａｎａ            | Person A and Person A
          """)
  void names_become_labels(String text, String shown) {
    assertEquals(
        shown, shown(PSEUDONYMOUS, text.replace("\\u00ad", "\u00ad").replace("\\u0301", "\u0301")));
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
          Project Falcon is done         | Project A is done
          falcon is done                 | Project A is done
          sold to Quayside Foods         | sold to Customer A
          sold to quayside foods gmbh    | sold to Customer A
          sold to Salt and Sons          | sold to a large retail customer
          salt and pepper for our sons   | salt and pepper for our sons
          write to x.y@harbour.example   | write to [address]
          write to @dana or @crew        | write to [handle] or [handle]
          see https://a.example/x?y=1.   | see [link].
          see www.a.example, then call   | see [link], then call
          OPS-1234 and #4711 are closed  | [id] and [id] are closed
          ISO-9001 and Q3 are no ids     | ISO-9001 and Q3 are no ids
          """)
  void what_leads_to_people_goes(String text, String shown) {
    assertEquals(shown, shown(PSEUDONYMOUS, text));
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
          saved 48,000 EUR a year          | saved a five-digit EUR sum a year
          from 1200 to 400 EUR             | from a four-digit sum to a three-digit EUR sum
          saved €48k                       | saved a five-digit € sum
          saved $1.2 million               | saved a seven-digit $ sum
          on 2026-03-14 and in 2026-05     | on Q1 2026 and in Q2 2026
          on 14 March 2026 and since May 2 | on Q1 2026 and since Q2
          in 2026, in Q3 2026              | in 2026, in Q3 2026
          on 10/02/2026                    | on 2026
          11.2% fell to 3.4% for 120 users | 11.2% fell to 3.4% for 120 users
          """)
  void sums_and_days_are_told_roughly_where_nobody_may_be_known(String text, String shown) {
    assertEquals(shown, shown(ANONYMOUS, text));
  }

  @Test
  void inside_the_organisation_colleagues_keep_their_names_and_customers_do_not() {
    assertEquals(
        "Dana sold Falcon to Customer A on 2026-03-14, see https://a.example",
        shown(INTERNAL, "Dana sold Falcon to Quayside Foods on 2026-03-14, see https://a.example"));
  }

  @Test
  void the_full_profile_hides_nothing() {
    assertEquals("Dana, dk.ito@harbour.example", shown(FULL, "Dana, dk.ito@harbour.example"));
  }

  private static String shown(RedactionProfile profile, String text) {
    return RedactedCase.of(CASE, profile).text(text);
  }

  private static Corroboration peer(String name) {
    return Corroboration.builder()
        .speaker(Person.of(name))
        .relation(Relation.PEER)
        .build();
  }

  private static PrivateName named(String name, Kind kind, String... aliases) {
    return new PrivateName(name, kind, ImmutableSet.copyOf(aliases), Optional.empty());
  }
}
