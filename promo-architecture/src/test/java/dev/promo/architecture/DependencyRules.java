package dev.promo.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.belongToAnyOf;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.simpleNameStartingWith;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static dev.promo.architecture.Places.ROOMS;
import static dev.promo.architecture.Places.exactly;
import static dev.promo.architecture.Places.in;
import static dev.promo.architecture.Places.room;

import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.library.Architectures.LayeredArchitecture;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/** Who may know whom. */
final class DependencyRules {
  private static final String[] FORMATS =
      in("packet.document", "packet.format", "packet.docx", "packet.pdf");

  @ArchTest
  static final ArchRule core_needs_only_the_jdk_and_guava = classes()
      .that()
      .resideInAnyPackage(in("core"))
      .should()
      .onlyDependOnClassesThat(resideInAnyPackage(in("core"))
          .or(resideInAnyPackage(
              "java.lang..",
              "java.util..",
              "java.time..",
              "java.math..",
              "java.text..",
              "com.google.common..",
              "org.jspecify..",
              "org.immutables.."))
          .or(belongToAnyOf(Charset.class, StandardCharsets.class)))
      .because(
          "values and pure functions need no file, no network and no framework; a named charset is a constant");

  @ArchTest
  static final ArchRule rooms_follow_the_story = roomsInOrder()
      .because(
          "a case is made from the ladder towards the decision, and knowledge flows the same way");

  @ArchTest
  static final ArchRule every_room_has_its_place_in_the_story = classes()
      .that()
      .resideInAnyPackage(in("core"))
      .should()
      .resideInAnyPackage(in(ROOMS.stream().map("core."::concat).toArray(String[]::new)))
      .orShould()
      .resideInAnyPackage(exactly("core"))
      .orShould()
      .resideInAnyPackage(room("internal"))
      .orShould()
      .resideInAnyPackage(room("privacy"))
      .because("a room that the order does not name is a room that no order holds");

  @ArchTest
  static final ArchRule packages_have_no_cycles = slices()
      .matching("dev.promo.(**)")
      .should()
      .beFreeOfCycles()
      .because("two packages that need each other are one package in two places");

  @ArchTest
  static final ArchRule modules_know_only_those_below = layeredArchitecture()
      .consideringOnlyDependenciesInLayers()
      .withOptionalLayers(true)
      .layer("core")
      .definedBy(in("core"))
      .layer("notation")
      .definedBy(in("notation"))
      .layer("rubric")
      .definedBy(in("rubric"))
      .layer("journal")
      .definedBy(in("journal"))
      .layer("packet")
      .definedBy(in("packet"))
      .layer("programs")
      .definedBy(in("examples", "cli"))
      .whereLayer("core")
      .mayNotAccessAnyLayer()
      .whereLayer("notation")
      .mayOnlyAccessLayers("core")
      .whereLayer("rubric")
      .mayOnlyAccessLayers("core", "notation")
      .whereLayer("journal")
      .mayOnlyAccessLayers("core", "notation")
      .whereLayer("packet")
      .mayOnlyAccessLayers("core", "notation")
      .because("a door that does not know the other doors can be replaced alone");

  @ArchTest
  static final ArchRule notation_knows_only_problems_of_the_core = noClasses()
      .that()
      .resideInAnyPackage(in("notation"))
      .should()
      .dependOnClassesThat(
          resideInAnyPackage(in("core")).and(not(resideInAnyPackage(room("problem")))))
      .because("a tree of text is the same tree whatever it speaks of");

  @ArchTest
  static final ArchRule packets_know_notation_only_as_json = noClasses()
      .that()
      .resideInAnyPackage(in("packet"))
      .and(not(resideInAnyPackage(in("packet.format")).and(simpleNameStartingWith("Json"))))
      .should()
      .dependOnClassesThat()
      .resideInAnyPackage(in("notation"))
      .because("what a document says comes from the case, never from a file");

  @ArchTest
  static final ArchRule formats_know_nothing_of_promotions = noClasses()
      .that()
      .resideInAnyPackage(FORMATS)
      .should()
      .dependOnClassesThat(resideInAnyPackage(in("core", "packet"))
          .and(not(resideInAnyPackage(FORMATS)))
          .and(not(resideInAnyPackage(room("problem")))))
      .because("all formats print one document and add nothing to it");

  @ArchTest
  static final ArchRule documents_for_a_room_know_no_readiness = noClasses()
      .that()
      .resideInAnyPackage(in("packet"))
      .should()
      .dependOnClassesThat()
      .resideInAnyPackage(room("gap.readiness"))
      .because("readiness is advice to candidate and sponsor, and a room decides on evidence");

  @ArchTest
  static final ArchRule documents_know_no_time_at_a_level = noClasses()
      .that()
      .resideInAnyPackage(in("packet"))
      .should()
      .dependOnClassesThat()
      .resideInAnyPackage(room("cycle.tenure"))
      .because("time served is the candidate's own concern and no argument");

  @ArchTest
  static final ArchRule documents_know_no_leverage = noClasses()
      .that()
      .resideInAnyPackage(in("packet"))
      .should()
      .dependOnClassesThat()
      .resideInAnyPackage(room("business.leverage"))
      .because("an offer is mentioned in a text of its own, and never where a case is decided");

  @ArchTest
  static final ArchRule jackson_stays_in_notation_and_json_formatters = noClasses()
      .that(not(resideInAnyPackage(in("notation"))))
      .and(not(resideInAnyPackage(in("packet.format")).and(simpleNameStartingWith("Json"))))
      .should()
      .dependOnClassesThat(resideInAPackage("tools.jackson.."))
      .because("a parser that is known in one place can be exchanged in one place");

  @ArchTest
  static final ArchRule snakeyaml_stays_in_notation = noClasses()
      .that(not(resideInAnyPackage(in("notation"))))
      .should()
      .dependOnClassesThat(resideInAPackage("org.snakeyaml.."))
      .because("a parser that is known in one place can be exchanged in one place");

  private DependencyRules() {}

  private static LayeredArchitecture roomsInOrder() {
    LayeredArchitecture story =
        layeredArchitecture().consideringOnlyDependenciesInLayers().withOptionalLayers(true);
    story = story.layer("case").definedBy(exactly("core"));
    story = story
        .layer("privacy")
        .definedBy(room("privacy"))
        .whereLayer("privacy")
        .mayNotBeAccessedByAnyLayer();
    for (String room : ROOMS) {
      story = story.layer(room).definedBy(room(room));
    }
    story = story.whereLayer(ROOMS.get(0)).mayNotAccessAnyLayer();
    for (int i = 1; i < ROOMS.size(); i++) {
      String[] before = ROOMS.subList(0, i).toArray(String[]::new);
      story = story.whereLayer(ROOMS.get(i)).mayOnlyAccessLayers(before);
    }
    return story;
  }
}
