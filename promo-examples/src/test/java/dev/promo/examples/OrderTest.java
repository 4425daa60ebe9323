package dev.promo.examples;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.common.base.Splitter;
import com.google.common.collect.Lists;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OrderTest {
  private static final String ENTRY = "\n## 2";

  @TempDir
  private Path folder;

  private Path ladder;
  private Path caseFile;
  private List<String> entries;
  private Run ordered;

  @BeforeEach
  void write_the_sample() throws IOException {
    ladder = write("ladder.yaml", SampleCase.ladder().text().orElseThrow());
    caseFile = write("case.yaml", SampleCase.caseFile().text().orElseThrow());
    List<String> parts = Splitter.on(ENTRY).splitToList(SampleCase.brag().text().orElseThrow());
    entries = parts.stream().skip(1).map(entry -> ENTRY + entry).toList();
    ordered = Run.of(PrintPacket::run);
  }

  @Test
  void shuffled_wins_change_no_byte() throws IOException {
    byte[] page = page(caseFile, write("brag.md", String.join("", entries)));

    for (int seed = 0; seed < 100; seed++) {
      List<String> shuffled = new ArrayList<>(entries);
      Collections.shuffle(shuffled, new Random(seed));
      assertArrayEquals(page, page(write("brag.md", String.join("", shuffled)), caseFile));
    }
  }

  @Test
  void wins_in_several_files_in_any_order_change_no_byte() throws IOException {
    List<Path> files = new ArrayList<>();
    for (List<String> part : Lists.partition(entries, 11)) {
      files.add(write("brag-" + files.size() + ".md", String.join("", part)));
    }
    files.add(caseFile);

    for (int seed = 0; seed < 20; seed++) {
      Collections.shuffle(files, new Random(seed));
      assertEquals(ordered, run(files));
    }
  }

  private Run run(List<Path> files) {
    return Run.of(
        PrintPacket::run,
        Stream.concat(Stream.of(ladder), files.stream())
            .map(Path::toString)
            .toArray(String[]::new));
  }

  private byte[] page(Path... files) throws IOException {
    Path page = folder.resolve("packet.html");
    Stream<String> arguments = Stream.concat(
        Stream.of("--html", page.toString(), ladder.toString()),
        Stream.of(files).map(Path::toString));
    assertEquals(
        ordered.out(),
        Run.of(PrintPacket::run, arguments.toArray(String[]::new)).out());
    return Files.readAllBytes(page);
  }

  private Path write(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text, UTF_8);
  }
}
