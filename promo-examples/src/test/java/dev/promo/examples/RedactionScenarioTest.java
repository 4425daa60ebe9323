package dev.promo.examples;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.base.Ascii;
import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A packet with twelve people in it goes to somebody who may know none of them. */
class RedactionScenarioTest {
  private static final ImmutableList<String> PEOPLE = ImmutableList.of(
      "Petra Lundh",
      "Yusuf Adan",
      "Greta Pohl",
      "Otto Vance",
      "Nils Okum",
      "Karin Stoll",
      "Luis Ferro",
      "Bea Wong",
      "Ilse Tann",
      "Mina Sorel",
      "Ruben Katz",
      "Ivana Rell");

  @TempDir
  private Path folder;

  @Test
  void the_files_name_each_of_the_twelve() throws IOException {
    String files = Files.readString(Scenario.file("twelve-names/brag.md"), UTF_8)
        + Files.readString(Scenario.file("twelve-names/case.yaml"), UTF_8);
    PEOPLE.forEach(name -> assertTrue(files.contains(name), name));
  }

  @Test
  void neither_names_nor_the_parts_of_their_addresses_are_in_what_is_exported() throws IOException {
    Run run = exported("anonymous");
    assertEquals(0, run.status(), run.err());
    assertUnnamed(run.out());
    assertUnnamed(page());
  }

  @Test
  void without_the_profile_the_same_files_do_name_them() throws IOException {
    Run run = exported("full");
    assertEquals(0, run.status(), run.err());
    assertTrue(run.out().contains("Petra Lundh"), run.out());
    assertTrue(run.out().contains("yusuf.adan@juniper.example"), run.out());
    assertTrue(page().contains("Greta Pohl"));
  }

  private Run exported(String profile) throws IOException {
    return Run.of(
        PrintPacket::run,
        "--profile",
        profile,
        "--html",
        folder.resolve("packet.html").toString(),
        Files.writeString(
                folder.resolve("ladder.yaml"), SampleCase.ladder().text().orElseThrow(), UTF_8)
            .toString(),
        Scenario.file("twelve-names/brag.md").toString(),
        Scenario.file("twelve-names/case.yaml").toString());
  }

  private String page() throws IOException {
    return Files.readString(folder.resolve("packet.html"), UTF_8);
  }

  private static void assertUnnamed(String file) {
    String small = Ascii.toLowerCase(file);
    for (String name : PEOPLE) {
      for (String part : Splitter.on(' ').split(Ascii.toLowerCase(name))) {
        assertFalse(small.matches("(?s).*(?<!\\p{L})" + part + "(?!\\p{L}).*"), part);
      }
    }
    assertFalse(small.contains("juniper.example"), file);
  }
}
