package dev.promo.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaModifier.FINAL;
import static com.tngtech.archunit.core.domain.JavaModifier.PROTECTED;
import static com.tngtech.archunit.core.domain.JavaModifier.PUBLIC;
import static com.tngtech.archunit.lang.conditions.ArchConditions.be;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMembers;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaMember;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;

/** How types and packages look from outside. */
final class ShapeRules {
  private static final DescribedPredicate<JavaClass> A_PARSER =
      resideInAnyPackage("tools.jackson..", "org.snakeyaml..");

  /** Seen by users: public, and so is every type around it. */
  private static final DescribedPredicate<JavaClass> PUBLISHED =
      describe("are published", ShapeRules::isPublished);

  @ArchTest
  static final ArchRule no_parser_in_a_public_signature = noMembers()
      .that()
      .areDeclaredInClassesThat(PUBLISHED)
      .and(describe("are public or protected", ShapeRules::isVisible))
      .should(be(describe("made of a parser's types", ShapeRules::mentionsParser)))
      .because("whoever sees a parser in a signature depends on that parser");

  @ArchTest
  static final ArchRule no_parser_is_a_public_supertype = noClasses()
      .that(PUBLISHED)
      .should()
      .beAssignableTo(A_PARSER)
      .because("whoever sees a parser in a signature depends on that parser");

  @ArchTest
  static final ArchRule published_types_are_closed = classes()
      .that(PUBLISHED)
      .should(
          be(describe("final, sealed, a record, an enum or an interface", ShapeRules::isClosed)))
      .because("nobody can rely on overriding what was not meant for it");

  @ArchTest
  static final ArchRule names_say_what_a_type_is = noClasses()
      .should()
      .haveNameMatching(".*(Utils?|Helpers?|Managers?|Services?|Impl|D[Tt][Oo])")
      .because(
          "behaviour belongs to the value it speaks of; such names are drawers for what has no home");

  @ArchTest
  static final ArchRule packages_are_null_marked = classes()
      .should(be(describe(
          "in a package that is @NullMarked",
          type -> type.getPackage().isAnnotatedWith(NullMarked.class))))
      .because("where nothing is said, nothing is null");

  private ShapeRules() {}

  private static boolean isPublished(JavaClass type) {
    return type.getModifiers().contains(PUBLIC)
        && type.getEnclosingClass().map(ShapeRules::isPublished).orElse(true);
  }

  private static boolean isVisible(JavaMember member) {
    return member.getModifiers().contains(PUBLIC) || member.getModifiers().contains(PROTECTED);
  }

  private static boolean mentionsParser(JavaMember member) {
    Stream<JavaClass> thrown =
        member instanceof JavaCodeUnit unit ? unit.getExceptionTypes().stream() : Stream.empty();
    return Stream.concat(member.getAllInvolvedRawTypes().stream(), thrown).anyMatch(A_PARSER);
  }

  private static boolean isClosed(JavaClass type) {
    return type.getModifiers().contains(FINAL)
        || type.isSealed()
        || type.isRecord()
        || type.isEnum()
        || type.isInterface();
  }
}
