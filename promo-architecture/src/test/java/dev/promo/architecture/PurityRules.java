package dev.promo.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaAccess.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaAccess.Predicates.targetOwner;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.equivalentTo;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.GeneralCodingRules.ACCESS_STANDARD_STREAMS;
import static dev.promo.architecture.Places.PURE;
import static dev.promo.architecture.Places.in;

import com.google.common.collect.ImmutableSet;
import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import dev.promo.core.person.Person;
import java.time.Clock;
import java.util.Calendar;
import java.util.Date;
import java.util.random.RandomGenerator;

/** What an answer may depend on, and where it may go. */
final class PurityRules {
  /** What silently asks for the computer's locale or charset and has a sibling that is told. */
  private static final ImmutableSet<String> UNTOLD = ImmutableSet.of(
      "java.lang.String.toLowerCase()",
      "java.lang.String.toUpperCase()",
      "java.lang.String.format(java.lang.String, [Ljava.lang.Object;)",
      "java.lang.String.formatted([Ljava.lang.Object;)",
      "java.lang.String.getBytes()",
      "java.lang.String.<init>([B)",
      "java.lang.String.<init>([B, int, int)",
      "java.io.ByteArrayOutputStream.toString()",
      "java.io.FileReader.<init>(java.io.File)",
      "java.io.FileReader.<init>(java.lang.String)",
      "java.io.FileWriter.<init>(java.io.File)",
      "java.io.FileWriter.<init>(java.lang.String)",
      "java.io.InputStreamReader.<init>(java.io.InputStream)",
      "java.io.OutputStreamWriter.<init>(java.io.OutputStream)",
      "java.io.PrintStream.<init>(java.io.OutputStream)",
      "java.io.PrintStream.format(java.lang.String, [Ljava.lang.Object;)",
      "java.io.PrintStream.printf(java.lang.String, [Ljava.lang.Object;)",
      "java.io.PrintWriter.<init>(java.io.OutputStream)",
      "java.io.PrintWriter.format(java.lang.String, [Ljava.lang.Object;)",
      "java.io.PrintWriter.printf(java.lang.String, [Ljava.lang.Object;)",
      "java.text.Collator.getInstance()",
      "java.text.DecimalFormat.<init>()",
      "java.text.DecimalFormat.<init>(java.lang.String)",
      "java.text.MessageFormat.<init>(java.lang.String)",
      "java.text.MessageFormat.format(java.lang.String, [Ljava.lang.Object;)",
      "java.text.NumberFormat.getCurrencyInstance()",
      "java.text.NumberFormat.getInstance()",
      "java.text.NumberFormat.getIntegerInstance()",
      "java.text.NumberFormat.getNumberInstance()",
      "java.text.NumberFormat.getPercentInstance()",
      "java.text.BreakIterator.getCharacterInstance()",
      "java.text.BreakIterator.getLineInstance()",
      "java.text.BreakIterator.getSentenceInstance()",
      "java.text.BreakIterator.getWordInstance()",
      "java.text.SimpleDateFormat.<init>()",
      "java.text.SimpleDateFormat.<init>(java.lang.String)",
      "java.time.format.DateTimeFormatter.ofLocalizedDate(java.time.format.FormatStyle)",
      "java.time.format.DateTimeFormatter.ofPattern(java.lang.String)",
      "java.time.format.DateTimeFormatterBuilder.toFormatter()",
      "java.util.Formatter.<init>()",
      "java.util.Formatter.<init>(java.lang.Appendable)",
      "java.util.Scanner.<init>(java.io.InputStream)");

  @ArchTest
  static final ArchRule nobody_reads_the_clock = noClasses()
      .that()
      .resideInAnyPackage(PURE)
      .should()
      .accessTargetWhere(called("now|currentTimeMillis|nanoTime"))
      .orShould()
      .dependOnClassesThat()
      .belongToAnyOf(Clock.class, Date.class, Calendar.class)
      .because("same input, same bytes, on any day: the day is passed in");

  @ArchTest
  static final ArchRule nobody_asks_where_the_computer_stands = noClasses()
      .that()
      .resideInAnyPackage(PURE)
      .should()
      .accessTargetWhere(called("getDefault|systemDefault|systemDefaultZone|defaultCharset"))
      .orShould()
      .accessTargetWhere(describe(
          "the target takes the default locale or charset",
          access -> UNTOLD.contains(access.getTarget().getFullName())))
      .because("same input, same bytes, on any machine and in any locale");

  @ArchTest
  static final ArchRule nobody_draws_lots = noClasses()
      .that()
      .resideInAnyPackage(PURE)
      .should()
      .accessTargetWhere(called("random|randomUUID|shuffle"))
      .orShould()
      .dependOnClassesThat()
      .areAssignableTo(RandomGenerator.class)
      .because("same input, same bytes, every time");

  @ArchTest
  static final ArchRule only_programs_print = noClasses()
      .that()
      .resideOutsideOfPackages(in("examples", "cli"))
      .should(ACCESS_STANDARD_STREAMS)
      .because("a library hands back what it has to say");

  /**
   * Sees calls and method references. A person joined to a text with {@code +} is neither, and goes unseen. The journal and
   * the writer of ladders name people in the user's own files, which are no documents.
   */
  @ArchTest
  static final ArchRule names_come_only_from_redaction = noClasses()
      .that()
      .resideOutsideOfPackages(in("core", "journal", "rubric.tree"))
      .should()
      .accessTargetWhere(targetOwner(equivalentTo(Person.class)).and(called("name|toString")))
      .because("a person's name reaches a document only as far as that person agreed");

  private PurityRules() {}

  private static DescribedPredicate<JavaAccess<?>> called(String names) {
    return target(nameMatching(names));
  }
}
