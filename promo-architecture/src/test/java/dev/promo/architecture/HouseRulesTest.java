package dev.promo.architecture;

import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.junit.ArchTests;
import java.util.stream.Stream;

/** The rules, asked of every module. ArchUnit itself fails a rule that finds nothing to look at. */
@AnalyzeClasses(packages = "dev.promo", importOptions = DoNotIncludeTests.class)
final class HouseRulesTest {
  @ArchTest
  static final ArchTests dependencies = ArchTests.in(DependencyRules.class);

  @ArchTest
  static final ArchTests purity = ArchTests.in(PurityRules.class);

  @ArchTest
  static final ArchTests shape = ArchTests.in(ShapeRules.class);

  @ArchTest
  static void every_module_is_looked_at(JavaClasses classes) {
    Stream.of(
            "core",
            "notation",
            "rubric",
            "journal",
            "packet",
            "packet.docx",
            "packet.pdf",
            "examples")
        .map("dev.promo."::concat)
        .forEach(module -> assertTrue(classes.containPackage(module), module));
  }
}
