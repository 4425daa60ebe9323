package dev.promo.core.person;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class RelationTest {

  @Test
  void a_report_is_no_independent_witness() {
    assertFalse(Relation.REPORT.isIndependent());
  }

  @ParameterizedTest
  @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "REPORT")
  void everybody_else_is_independent(Relation relation) {
    assertTrue(relation.isIndependent());
  }
}
