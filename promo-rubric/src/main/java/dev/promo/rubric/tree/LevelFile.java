package dev.promo.rubric.tree;

import com.google.common.base.CharMatcher;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Iterables;
import dev.promo.notation.Node;
import dev.promo.rubric.document.HtmlDocument;
import dev.promo.rubric.draft.LadderDraft;
import dev.promo.rubric.draft.LevelNames;
import dev.promo.rubric.format.RubricInput;
import dev.promo.rubric.markdown.Block;
import dev.promo.rubric.markdown.MarkdownOutline;
import dev.promo.rubric.markdown.Section;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A Markdown or HTML file that may be about one level. */
final class LevelFile {
  private static final Pattern NUMBER = Pattern.compile("(?<![0-9])([0-9]{1,2})(?![0-9])");

  /**
   * What stands under one heading of the file.
   *
   * @param group the headings over it, without the title of the file
   * @param title the words of the heading, without the name of the file before them
   */
  record Part(
      ImmutableList<String> group,
      String title,
      Block.Heading heading,
      ImmutableList<Block> blocks) {
    boolean hasList() {
      return blocks.stream().anyMatch(Block.ItemList.class::isInstance);
    }
  }

  private static final CharMatcher JOINT = CharMatcher.anyOf(":–—-").or(CharMatcher.whitespace());
  private static final ImmutableSet<String> INDEXES =
      ImmutableSet.of("readme", "index", "_index", "overview", "summary", "home");
  private static final ImmutableSet<String> TRACKS = ImmutableSet.of(
      "track", "career track", "career_track", "laufbahn", "filière", "trayectoria", "trilha");

  private final String folder;
  private final String stem;
  private final MarkdownOutline outline;
  private final Optional<Node.Mapping> head;
  private final boolean hasLadderInHead;
  private final Optional<Section> titled;
  private final UsedTexts used = new UsedTexts();

  private LevelFile(RubricInput file, MarkdownOutline outline, TreeWalk walk) {
    String name = file.name();
    this.folder = name.substring(0, Math.max(0, name.lastIndexOf('/')));
    String last = file.fileName();
    this.stem = last.contains(".") ? last.substring(0, last.lastIndexOf('.')) : last;
    this.outline = outline;
    this.head = walk.source().tree().value().flatMap(LevelFile::mapping);
    this.hasLadderInHead = walk.ladder().isPresent();
    this.titled = titled(outline.root());
  }

  static Optional<LevelFile> of(RubricInput file) {
    Optional<MarkdownOutline> outline = TreeSource.isMarkdown(file)
        ? MarkdownOutline.read(file.source()).value()
        : HtmlDocument.outline(file.source());
    return outline.map(found -> new LevelFile(file, found, TreeWalk.of(file)));
  }

  private static Optional<Node.Mapping> mapping(Node root) {
    return root instanceof Node.Mapping mapping ? Optional.of(mapping) : Optional.empty();
  }

  /** The only heading of the highest depth, if others stand under it or nothing else does. */
  private static Optional<Section> titled(Section root) {
    if (root.sections().size() != 1) {
      return Optional.empty();
    }
    Section only = root.sections().get(0);
    boolean hasList = only.blocks().stream().anyMatch(Block.ItemList.class::isInstance);
    return Optional.of(only).filter(section -> !section.sections().isEmpty() || !hasList);
  }

  boolean hasLadderInHead() {
    return hasLadderInHead;
  }

  String folder() {
    return folder;
  }

  String stem() {
    return stem;
  }

  MarkdownOutline outline() {
    return outline;
  }

  /** What the file is called: by its front matter, its title, or its name. */
  String name() {
    return headText(KeyRole.NAME).or(() -> titled.map(Section::title)).orElseGet(this::spelled);
  }

  private String spelled() {
    return stem.replaceAll("[-_]+", " ").strip();
  }

  /** Whether its name is one by which levels are called; one with two numbers leads from one level to another. */
  boolean isNamedLikeLevel() {
    if (NUMBER.matcher(stem).results().count() > 1) {
      return false;
    }
    return LevelNames.isLevel(name())
        || LevelNames.isLevel(spelled())
        || number().isPresent();
  }

  /** Whether it is called as the file is that speaks of all others in its folder. */
  boolean isIndex() {
    return INDEXES.contains(stem.toLowerCase(Locale.ROOT)) && !isNamedLikeLevel();
  }

  /** The way up that the front matter names. */
  Optional<String> track() {
    return head.stream()
        .flatMap(mapping -> mapping.entries().entrySet().stream())
        .filter(entry -> TRACKS.contains(entry.getKey().toLowerCase(Locale.ROOT)))
        .flatMap(entry -> UsedTexts.text(entry.getValue()).stream())
        .findFirst();
  }

  /** Where the front matter says the file stands among others. */
  Optional<Integer> place() {
    return head.stream()
        .flatMap(mapping -> mapping.entries().entrySet().stream())
        .filter(entry -> KeyRole.of(entry.getKey()).filter(KeyRole::isPlace).isPresent())
        .flatMap(entry -> UsedTexts.text(entry.getValue()).stream())
        .filter(text -> text.matches("-?[0-9]{1,6}"))
        .map(Integer::valueOf)
        .findFirst();
  }

  /** Whether the front matter calls that place a level. */
  boolean hasLevel() {
    return headText(KeyRole.LEVEL).isPresent();
  }

  /** The only number in the file's name. */
  Optional<Integer> number() {
    Matcher number = NUMBER.matcher(stem);
    if (!number.find()) {
      return Optional.empty();
    }
    Optional<Integer> found = Optional.of(Integer.valueOf(number.group(1)));
    return number.find() ? Optional.empty() : found;
  }

  private Optional<String> headText(KeyRole role) {
    return head.flatMap(mapping -> new TreeItem(mapping, used).take(role));
  }

  /** What stands before the first part, and is about the level as a whole. */
  ImmutableList<Block> introduction() {
    return ImmutableList.copyOf(Iterables.concat(
        outline.root().blocks(), titled.map(Section::blocks).orElse(ImmutableList.of())));
  }

  ImmutableList<Part> parts() {
    ImmutableList.Builder<Part> parts = ImmutableList.builder();
    Section top = titled.orElse(outline.root());
    top.sections().forEach(section -> parts(section, ImmutableList.of(), parts));
    return parts.build();
  }

  private void parts(
      Section section, ImmutableList<String> group, ImmutableList.Builder<Part> into) {
    String title = withoutName(section.title());
    if (!section.blocks().isEmpty() || section.sections().isEmpty()) {
      into.add(new Part(group, title, section.heading().orElseThrow(), section.blocks()));
    }
    ImmutableList<String> inner =
        ImmutableList.<String>builder().addAll(group).add(title).build();
    section.sections().forEach(each -> parts(each, inner, into));
  }

  /** What is left of a heading that begins with the name of the file; the heading where nothing is. */
  private String withoutName(String heading) {
    String own = name();
    String rest =
        heading.regionMatches(true, 0, own, 0, own.length()) ? heading.substring(own.length()) : "";
    String words = JOINT.trimLeadingFrom(rest);
    boolean isJoined = words.length() < rest.length() && !words.isEmpty();
    return isJoined && Character.isLetter(words.charAt(0)) ? words : heading;
  }

  /** Hands what the front matter says beyond the file's name and place to an account of what has no place. */
  void leaveHead(LadderDraft draft) {
    head.ifPresent(mapping -> {
      headText(KeyRole.NAME);
      for (Map.Entry<String, Node> entry : mapping.entries().entrySet()) {
        boolean isPlace = KeyRole.of(entry.getKey()).filter(KeyRole::isPlace).isPresent();
        if (isPlace || TRACKS.contains(entry.getKey().toLowerCase(Locale.ROOT))) {
          used.take(entry.getValue());
        }
      }
      used.leaveRest(mapping, draft);
    });
  }
}
