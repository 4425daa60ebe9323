package dev.promo.architecture;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSetMultimap;
import com.google.common.collect.Ordering;
import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Finds which tests say by a tag that they show a capability. Reads source, so that no test has to be loaded. */
final class CapabilityTags {
  private static final Pattern TAG = Pattern.compile("@Tag\\(\"(A-[^\"]*)\"\\)");
  private static final Pattern TYPE = Pattern.compile("^(?:[a-z]+ )*class (\\w+)");
  private static final Pattern TEST = Pattern.compile("^ +(?:public )?(?:void|boolean) (\\w+)\\(");

  private final ImmutableSetMultimap.Builder<String, String> found =
      ImmutableSetMultimap.<String, String>builder().orderValuesBy(Ordering.natural());

  private CapabilityTags() {}

  /** The tests of all modules by capability: {@code Class.method} or, where a whole class is tagged, {@code Class}. */
  static ImmutableSetMultimap<String, String> ofAllModules() throws IOException {
    CapabilityTags tags = new CapabilityTags();
    try (DirectoryStream<Path> modules = Files.newDirectoryStream(Path.of(".."), "promo-*")) {
      for (Path module : modules) {
        tags.readFolder(module.resolve(Path.of("src", "test", "java")));
      }
    }
    return tags.found.build();
  }

  /** The same for one folder of sources. */
  static ImmutableSetMultimap<String, String> in(Path folder) throws IOException {
    CapabilityTags tags = new CapabilityTags();
    tags.readFolder(folder);
    return tags.found.build();
  }

  private void readFolder(Path folder) throws IOException {
    if (Files.isDirectory(folder)) {
      try (Stream<Path> files = Files.walk(folder)) {
        for (Path file : ImmutableList.copyOf(files.iterator())) {
          if (file.toString().endsWith(".java")) {
            read(Files.readAllLines(file));
          }
        }
      }
    }
  }

  /** A tag is of the next class or method below it. */
  private void read(List<String> lines) {
    String type = "";
    List<String> open = new ArrayList<>();
    for (String line : lines) {
      TAG.matcher(line).results().forEach(tag -> open.add(tag.group(1)));
      Matcher isType = TYPE.matcher(line);
      Matcher isTest = TEST.matcher(line);
      if (isType.find()) {
        type = isType.group(1);
        close(open, type);
      } else if (isTest.find()) {
        close(open, type + "." + isTest.group(1));
      }
    }
  }

  private void close(List<String> open, String shownBy) {
    open.forEach(id -> found.put(id, shownBy));
    open.clear();
  }
}
