package dev.promo.rubric.draft;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LevelNamesTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "Junior Baker",
        "SENIOR",
        "Mid-Level",
        "Baker II",
        "Baker 2",
        "L3",
        "IC4",
        "M2",
        "P1",
        "E5",
        "G7",
        "T5/L5 = Senior",
        "Grade 6",
        "Stufe 3",
        "Nível 2 - Proficient",
        "Уровень 1",
        "レベル1",
        "3級",
        "上級",
        "Sênior",
        "Стажёр",
        "Débutant",
        "Geselle",
        "VP",
        "C-Level",
        "Thought Leader",
        "Praktikantin"
      })
  void a_word_or_number_of_levels_makes_a_level(String name) {
    assertTrue(LevelNames.isLevel(name));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Leadership",
        "Domain Expertise",
        "Q3",
        "H1",
        "Week 2",
        "Phase 1",
        "2024",
        "Communication",
        "",
        "Principals of design",
        "You know the tools that all who are senior in your team have chosen",
        "Woche 3",
        "質問"
      })
  void other_names_do_not(String name) {
    assertFalse(LevelNames.isLevel(name));
  }

  @ParameterizedTest
  @CsvSource({
    "Junior, Senior",
    "Baker I, Baker II",
    "Senior Baker, Senior Baker II",
    "L2, L10",
    "Manager, Senior Manager",
    "Senior Manager, Director",
    "Associate Director, Senior Director",
    "Estagiário, Pleno",
    "Pleno, Sênior",
    "Beginner, Advanced",
    "Advanced Beginner, Expert",
    "Expert, Leading Expert",
    "Младший, Старший",
    "初級, 上級",
    "Level I, Level IV",
    "Staff, Senior Staff",
    "Apprentice, Journeyman",
    "Journeyman, Master",
    "Community Member, Maintainer",
    "Operational level, Strategic level"
  })
  void the_first_stands_lower(String lower, String higher) {
    assertTrue(LevelNames.height(lower).getAsInt() < LevelNames.height(higher).getAsInt());
  }

  @ParameterizedTest
  @CsvSource({"Kitchen Manager, true", "Head of Kitchen, true", "Principal Cook, false"})
  void who_leads_by_office_has_a_post(String name, boolean isPost) {
    assertEquals(isPost, LevelNames.isPost(name));
  }

  @Test
  void a_code_is_its_number() {
    assertEquals(OptionalInt.of(4), LevelNames.height("IC4"));
  }

  @Test
  void names_of_one_kind_can_be_put_in_order() {
    assertEquals(
        Optional.of(ImmutableList.of("Junior", "Senior", "Staff")),
        LevelNames.lowestFirst(List.of("Staff", "Junior", "Senior")));
  }

  @Test
  void names_of_two_kinds_cannot() {
    assertEquals(Optional.empty(), LevelNames.lowestFirst(List.of("L3", "Senior")));
    assertEquals(Optional.empty(), LevelNames.lowestFirst(List.of("Senior", "Oak")));
  }
}
