package dev.promo.notation;

import com.google.common.base.CharMatcher;
import com.google.common.collect.ImmutableSet;
import dev.promo.core.problem.Parsed;
import java.util.Optional;
import org.snakeyaml.engine.v2.common.Anchor;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.DocumentStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.NodeEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;

/** Reads the first document of one YAML 1.2 text, event by event; no tag is ever obeyed. */
final class YamlReader {
  private static final String STANDARD = "tag:yaml.org,2002:";
  private static final ImmutableSet<String> STANDARD_TAGS =
      ImmutableSet.of("str", "int", "float", "bool", "null", "seq", "map", "timestamp");
  private static final ImmutableSet<String> NOTHING =
      ImmutableSet.of("", "~", "null", "Null", "NULL");

  /** What no tag can hold, and the parser lets through when it is written as {@code %2}. */
  private static final CharMatcher UNTAGGED =
      CharMatcher.javaIsoControl().or(CharMatcher.whitespace());

  private final String source;
  private final TreeBuilder tree;
  private final Anchors anchors = new Anchors();
  private final YamlEvents events;
  private int line;
  private int column;

  private YamlReader(String source, String text, RootItems items) {
    this.source = source;
    this.tree = new TreeBuilder(source, items);
    this.events = new YamlEvents(source, text);
  }

  static Parsed<Node> read(String source, String text, RootItems items) {
    return new YamlReader(source, text, items).read();
  }

  private Parsed<Node> read() {
    try {
      Event event = events.next();
      while (event.getEventId() != Event.ID.StreamEnd && !isSecondDocument(event)) {
        take(event);
        event = events.next();
      }
      return tree.parsed();
    } catch (Refusal refusal) {
      return tree.failed(refusal.problem());
    }
  }

  private boolean isSecondDocument(Event event) {
    if (event.getEventId() != Event.ID.DocumentStart || !tree.isComplete()) {
      return false;
    }
    locate(event);
    tree.error(
        "SECOND_DOCUMENT",
        line,
        column,
        "A second document begins here.",
        "Put it into a file of its own; it is left out.");
    return true;
  }

  private void take(Event event) {
    locate(event);
    switch (event.getEventId()) {
      case DocumentStart -> checkPrefixes((DocumentStartEvent) event);
      case MappingStart -> {
        begin((CollectionStartEvent) event);
        tree.openMapping(line, column);
      }
      case SequenceStart -> {
        begin((CollectionStartEvent) event);
        tree.openSequence(line, column);
      }
      case MappingEnd, SequenceEnd -> anchors.close(tree.close());
      case Scalar -> scalar((ScalarEvent) event);
      case Alias -> alias((AliasEvent) event);
      default -> {} // the borders of the stream and of the document
    }
  }

  private void begin(CollectionStartEvent event) {
    checkTag(event.getTag());
    anchors.open(anchor(event));
  }

  private void scalar(ScalarEvent event) {
    checkTag(event.getTag());
    String text = event.getValue();
    boolean nothing = event.isPlain() && mayBeNothing(event.getTag()) && NOTHING.contains(text);
    tree.scalarOrKey(text, nothing, line, column);
    anchor(event)
        .ifPresent(name -> anchors.put(name, new Node.Scalar(source, line, column, text, nothing)));
  }

  private void alias(AliasEvent event) {
    String name = event.getAlias().getValue();
    Optional<Node> node = anchors.isOpen(name) ? Optional.empty() : anchors.find(name);
    if (node.isPresent()) {
      tree.copy(node.get(), line, column);
      return;
    }
    refuseAlias(name);
    tree.scalarOrKey("", true, line, column);
  }

  private void refuseAlias(String name) {
    if (anchors.isOpen(name)) {
      tree.error(
          "RECURSIVE_ALIAS",
          line,
          column,
          "The alias *" + Quoted.shortened(name) + " stands for something that it is a part of.",
          "Write the value out.");
    } else {
      tree.error(
          "UNKNOWN_ALIAS",
          line,
          column,
          "Nothing before this place is marked &" + Quoted.shortened(name) + ".",
          "Write the value out, or put it in quotes if the text begins with an asterisk.");
    }
  }

  private void checkTag(Optional<String> tag) {
    if (tag.isPresent() && UNTAGGED.matchesAnyOf(tag.get())) {
      throw tree.refusal(
          "SYNTAX",
          line,
          column,
          "The tag " + Quoted.of(tag.get()) + " is not well written.",
          "Put the value in quotes if the text begins with an exclamation mark.");
    }
    if (tag.isPresent() && !isStandard(tag.get())) {
      tree.warning(
          "TAG_IGNORED",
          line,
          column,
          "The tag " + Quoted.of(tag.get()) + " means nothing here.",
          "Remove the tag, or put the value in quotes if the text begins with an exclamation mark.");
    }
  }

  /** A long prefix would be written out once more for each tag that uses it. */
  private void checkPrefixes(DocumentStartEvent event) {
    for (String prefix : event.getTags().values()) {
      if (prefix.length() > Limits.NAME) {
        throw tree.refusal(
            "TOO_LONG", line, column, "A tag prefix is too long.", "Remove the %TAG line.");
      }
    }
  }

  private void locate(Event event) {
    event.getStartMark().ifPresent(mark -> {
      line = mark.getLine() + 1;
      column = mark.getColumn() + 1;
    });
  }

  private static boolean isStandard(String tag) {
    return tag.equals("!")
        || (tag.startsWith(STANDARD) && STANDARD_TAGS.contains(tag.substring(STANDARD.length())));
  }

  private static boolean mayBeNothing(Optional<String> tag) {
    return tag.isEmpty() || tag.get().equals(STANDARD + "null");
  }

  private static Optional<String> anchor(NodeEvent event) {
    return event.getAnchor().map(Anchor::getValue);
  }
}
