package dev.promo.rubric;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.common.base.CharMatcher;
import com.google.common.base.Splitter;
import de.siegmar.fastcsv.reader.CsvReader;
import dev.promo.notation.Node;
import dev.promo.notation.Source;
import dev.promo.notation.Tree;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The sentences of a source, found without knowing anything of ladders: its lines, its fields or its texts. */
final class SourceSentences {
  private static final Pattern LINK = Pattern.compile("\\]\\([^)]*\\)|\\{[^}]*\\}|https?://\\S+");
  private static final Pattern BREAK = Pattern.compile("\n|\\||<[^>]*>|\\*\\*|\u2028|:(?=\\s)");
  private static final Pattern MARK = Pattern.compile("(?m)^[\\s#]*[0-9]+[.)]\\s+|&#?\\w{1,8};");
  private static final Pattern FRONT_MATTER =
      Pattern.compile("---\\s*\\R(.*?)\\R---\\s*(?:\\R|$)", Pattern.DOTALL);
  private static final Pattern COMMENT =
      Pattern.compile("(?s)<!--.*?-->|<style.*?</style>|```.*?```");

  private SourceSentences() {}

  static Stream<String> of(Path path) {
    try (Stream<Path> files = Files.walk(path)) {
      List<Path> found = files.filter(Files::isRegularFile).sorted().toList();
      return found.stream().flatMap(SourceSentences::ofFile);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Stream<String> ofFile(Path file) {
    String name = file.getFileName().toString();
    if (name.endsWith(".md")) {
      return markdown(Source.read(file).orElseThrow().text().orElseThrow());
    }
    if (name.endsWith(".csv") || name.endsWith(".tsv")) {
      return fields(file).flatMap(SourceSentences::pieces);
    }
    if (name.endsWith(".json") || name.endsWith(".yml") || name.endsWith(".yaml")) {
      return Tree.read(Source.read(file).orElseThrow()).value().stream()
          .flatMap(SourceSentences::texts)
          .flatMap(SourceSentences::pieces);
    }
    return Stream.empty();
  }

  /** The texts of the front matter, and all lines below. */
  private static Stream<String> markdown(String text) {
    Matcher head = FRONT_MATTER.matcher(text);
    if (!head.lookingAt()) {
      return pieces(text);
    }
    Stream<String> texts = Tree.read(Source.of("head.yaml", head.group(1))).value().stream()
        .flatMap(SourceSentences::texts);
    return Stream.concat(
        texts.flatMap(SourceSentences::pieces), pieces(text.substring(head.end())));
  }

  private static Stream<String> pieces(String text) {
    String plain = COMMENT.matcher(text.replace("\r\n", "\n")).replaceAll("\n");
    String bare = MARK.matcher(LINK.matcher(plain).replaceAll(" ")).replaceAll(" ");
    return Splitter.on(BREAK).splitToStream(bare);
  }

  private static Stream<String> fields(Path file) {
    try (var csv = CsvReader.builder().ofCsvRecord(Files.newBufferedReader(file, UTF_8))) {
      return csv.stream().flatMap(row -> row.getFields().stream()).toList().stream();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Stream<String> texts(Node node) {
    if (node instanceof Node.Scalar scalar) {
      boolean isName = CharMatcher.whitespace().matchesNoneOf(scalar.text());
      return isName ? Stream.empty() : Stream.of(scalar.text());
    }
    if (node instanceof Node.Sequence list) {
      return list.items().stream().flatMap(SourceSentences::texts);
    }
    return ((Node.Mapping) node).entries().values().stream().flatMap(SourceSentences::texts);
  }
}
