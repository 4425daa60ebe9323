package dev.promo.rubric.table;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.promo.core.problem.Parsed;
import dev.promo.core.problem.Problem;
import dev.promo.core.rubric.Level;
import dev.promo.core.rubric.Rubric;
import dev.promo.core.rubric.RubricDimension;
import dev.promo.core.rubric.Track;
import dev.promo.notation.Source;
import dev.promo.rubric.format.LoadedRubric;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;

final class WorkbookTest {
  private static final String[] LEVELS = {"Trainee", "=0", "Senior", "=0"};
  private static final String[] CELLS = {"Feeds the hens.", "2", "Buys the feed.", "1"};
  private static final String[] IC = {"Skill", "Baker 1", "Baker 2"};
  private static final String[] DOUGH = {"Dough", "Weighs it.", "Adjusts it to the weather."};

  @Test
  void sheets_without_names_of_dimensions_are_dimensions() {
    LoadedRubric loaded = load(new XlsxFile()
            .sheet("HenHouse", LEVELS, CELLS)
            .sheet("Field", LEVELS, CELLS)
            .sheet(
                "Overview",
                new String[] {"", "Weight", "Result"},
                new String[] {"Hen house", "0.3", "=0"},
                new String[] {"Field", "0.8", "=0"}))
        .orElseThrow();
    assertEquals(List.of("Hen house", "Field"), dimensions(loaded));
    assertEquals(List.of("Trainee", "Senior"), levels(loaded));
    assertEquals(Optional.of("0.8"), loaded.rubric().dimensions().get(1).weight());
    assertEquals(4, loaded.rubric().cells().size());
  }

  @Test
  void weights_that_are_not_the_whole_together_are_kept_and_reported() {
    Parsed<LoadedRubric> parsed = load(new XlsxFile()
        .sheet("Yard", LEVELS, CELLS)
        .sheet("Field", LEVELS, CELLS)
        .sheet("Sum", new String[] {"Area", "Weight"}, new String[] {"Yard", "0.3"}, new String[] {
          "Field", "0.8"
        }));
    assertEquals(List.of("WEIGHTS_SUM"), codes(parsed));
    assertEquals("Sum!B2", parsed.problems().get(0).location().path());
  }

  @Test
  void sheets_with_levels_of_their_own_are_tracks() {
    Rubric rubric = load(new XlsxFile()
            .sheet("Bakers", IC, DOUGH)
            .sheet("Leads", new String[] {"Skill", "Lead 1", "Lead 2"}, new String[] {
              "Dough", "Tastes it.", "Signs it off."
            }))
        .orElseThrow()
        .rubric();
    assertEquals(
        List.of("Bakers", "Leads"), rubric.tracks().stream().map(Track::name).toList());
    assertEquals(1, rubric.dimensions().size());
    assertEquals(4, rubric.cells().size());
  }

  @Test
  void sheets_that_are_called_like_levels_are_levels() {
    LoadedRubric loaded = load(new XlsxFile()
            .sheet("Read me", new String[] {"One sheet for each level."})
            .sheet(
                "Junior",
                new String[] {"Skill", "What we ask"},
                new String[] {"Dough", "Weighs it."},
                new String[] {"Oven", "Loads it."})
            .sheet(
                "Senior",
                new String[] {"Skill", "What we ask"},
                new String[] {"Dough", "Adjusts it to the weather."},
                new String[] {"Shop", "Answers guests."}))
        .orElseThrow();
    assertEquals(List.of("Junior", "Senior"), levels(loaded));
    assertEquals(List.of("Dough", "Oven", "Shop"), dimensions(loaded));
    assertEquals(4, loaded.rubric().cells().size());
    assertEquals(1, loaded.unmapped().size());
  }

  @Test
  void sheets_of_other_dimensions_at_the_same_levels_are_groups() {
    LoadedRubric loaded = load(new XlsxFile()
            .sheet("Craft", IC, DOUGH)
            .sheet("People", IC, new String[] {"Guests", "Greets them.", "Calms them."}))
        .orElseThrow();
    assertEquals(List.of("Craft / Dough", "People / Guests"), dimensions(loaded));
    assertEquals(1, loaded.rubric().tracks().size());
  }

  @Test
  void the_same_dimensions_at_levels_of_the_same_names_are_tracks_apart() {
    Rubric rubric = load(new XlsxFile()
            .sheet("Day", IC, DOUGH)
            .sheet("Night", IC, new String[] {"Dough", "Starts it.", "Plans it."}))
        .orElseThrow()
        .rubric();
    assertEquals(4, rubric.levels().size());
    assertEquals(2, rubric.tracks().size());
    assertEquals(4, rubric.cells().size());
  }

  @Test
  void merged_cells_stand_in_all_their_rows_and_columns() {
    LoadedRubric loaded = load(new XlsxFile()
            .sheet(
                "Bakery",
                "",
                "A1:D1 A2:A3 B2:B3 C2:D2 A4:A5",
                new String[] {"How we bake"},
                new String[] {"Area", "Skill", "Bakers"},
                new String[] {"", "", "Baker 1", "Baker 2"},
                new String[] {"Craft", "Dough", "Weighs it.", "Adjusts it."},
                new String[] {"", "Oven", "Loads it.", "Times it."}))
        .orElseThrow();
    assertEquals(List.of("Craft / Dough", "Craft / Oven"), dimensions(loaded));
    assertEquals(List.of("Baker 1", "Baker 2"), levels(loaded));
    assertEquals(
        List.of("How we bake", "Bakers"),
        loaded.unmapped().stream().map(piece -> piece.text()).toList());
  }

  @Test
  void a_row_merged_as_a_whole_with_the_one_above_says_nothing_more() {
    LoadedRubric loaded = load(new XlsxFile()
            .sheet(
                "Bakery",
                "",
                "A2:A3 B2:B3 C2:C3",
                new String[] {"Skill", "Baker 1", "Baker 2"},
                DOUGH,
                new String[] {"", "", ""},
                new String[] {"Oven", "Loads it.", "Times it."}))
        .orElseThrow();
    assertEquals(List.of("Dough", "Oven"), dimensions(loaded));
    assertEquals(4, loaded.rubric().cells().size());
  }

  @Test
  void hidden_columns_are_no_part_of_the_ladder() {
    LoadedRubric loaded = load(new XlsxFile()
            .sheet(
                "Bakery",
                "<cols><col min=\"2\" max=\"2\" hidden=\"1\"/></cols>",
                "",
                new String[] {"Skill", "Key", "Baker 1", "Baker 2"},
                new String[] {"Dough", "for the lookup of names", "Weighs it.", "Adjusts it."},
                new String[] {"Oven", "for the lookup of names", "Loads it.", "Times it."}))
        .orElseThrow();
    assertEquals(List.of("Dough", "Oven"), dimensions(loaded));
    assertTrue(loaded.unmapped().stream()
        .anyMatch(piece -> piece.text().equals("for the lookup of names")
            && piece.reason().equals("a hidden column")));
  }

  @Test
  void what_is_no_workbook_is_said_so() {
    byte[] good = new XlsxFile().sheet("Craft", IC, DOUGH).bytes();
    byte[] old = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1};
    for (byte[] bytes : List.of(new byte[0], old, Arrays.copyOf(good, good.length / 2))) {
      assertEquals(List.of("NOT_XLSX"), codes(load(bytes)));
    }
  }

  @Test
  void a_workbook_that_unpacks_to_more_than_the_bound_is_refused_unread() throws IOException {
    assertEquals(List.of("TOO_LARGE"), codes(load(withPart("xl/worksheets/sheet9.xml", (int)
        WorkbookParts.MAX_UNPACKED))));
  }

  @Test
  void a_workbook_of_too_many_parts_is_refused_unread() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      zip.putNextEntry(new ZipEntry("xl/workbook.xml"));
      for (int i = 0; i < WorkbookParts.MAX_PARTS; i++) {
        zip.putNextEntry(new ZipEntry("xl/part" + i));
      }
    }
    assertEquals(List.of("TOO_LARGE"), codes(load(bytes.toByteArray())));
  }

  @Test
  void a_document_type_has_no_place_in_a_workbook() {
    XlsxFile file = new XlsxFile().raw("Craft", "<!DOCTYPE a [<!ENTITY b \"c\">]><sheetData/>");
    assertEquals(List.of("TOO_LARGE"), codes(load(file.bytes())));
  }

  @Test
  void a_sheet_with_a_cell_far_to_the_right_is_refused_by_name() {
    XlsxFile file = new XlsxFile()
        .raw(
            "Wide",
            "<sheetData><row r=\"1\"><c r=\"A1\" t=\"inlineStr\">"
                + "<is><t>Skill</t></is></c><c r=\"XFD1\" t=\"inlineStr\"><is><t>far</t></is></c></row></sheetData>");
    assertEquals(List.of("TOO_MANY_COLUMNS"), codes(load(file.bytes())));
  }

  private static byte[] withPart(String name, int size) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      zip.putNextEntry(new ZipEntry("xl/workbook.xml"));
      zip.write(' ');
      zip.putNextEntry(new ZipEntry(name));
      zip.write(new byte[size]);
    }
    return bytes.toByteArray();
  }

  private static Parsed<LoadedRubric> load(XlsxFile file) {
    return load(file.bytes());
  }

  private static Parsed<LoadedRubric> load(byte[] bytes) {
    return TableFilesTest.read(Source.of("ladder.xlsx", bytes)).orElseThrow();
  }

  private static List<String> codes(Parsed<LoadedRubric> parsed) {
    return parsed.problems().stream().map(Problem::code).collect(toImmutableList());
  }

  private static List<String> levels(LoadedRubric loaded) {
    return loaded.rubric().levels().stream().map(Level::name).collect(toImmutableList());
  }

  private static List<String> dimensions(LoadedRubric loaded) {
    return loaded.rubric().dimensions().stream().map(WorkbookTest::path).collect(toImmutableList());
  }

  private static String path(RubricDimension dimension) {
    return String.join(
            "", dimension.group().stream().map(group -> group + " / ").toList())
        + dimension.name();
  }
}
