package dev.promo.journal;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableMap.toImmutableMap;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** The labels of a brag document's lines, in the order in which they are printed. */
enum Label {
  ID("Id", "Id: a name for this win, one line"),
  RESULT("Result", "Result: what changed for others"),
  METRIC(
      "Metric",
      "Metric: name: before -> after unit; period; class; measured|estimated|reported: basis"),
  PART("Part", "Part: what you did yourself"),
  WITH("With", "With: Name (Role), Name"),
  FOR("For", "For: who; how many; self|team|teams|organisation|customers"),
  DIMENSION("Dimension", "Dimension: name or id: why it shows there"),
  SHAPE("Shape", "Shape: direction|ambiguity|scope|influence|blast-radius: why"),
  SAID("Said", "Said: \"exact words\"; Name (Role); relation; date; consent"),
  SEEN("Seen", "Seen: Name (Role); relation; date; consent"),
  LINK("Link", "Link: what it is; address; system"),
  SHARED("Shared", "Shared: where decision-makers could see it"),
  KNOWN("Known", "Known: manager, skip-level, committee"),
  PROJECT("Project", "Project: its name"),
  GOAL("Goal", "Goal: the aim of the organisation it serves"),
  CHAIN("Chain", "Chain: what you did -> what customers have of it -> what that is worth"),
  KIND("Kind", "Kind: glue|learning|prevention|setback");

  private static final ImmutableMap<String, Label> BY_KEY =
      Stream.of(values()).collect(toImmutableMap(label -> label.key(), Function.identity()));

  private final String text;
  private final String form;

  Label(String text, String form) {
    this.text = text;
    this.form = form;
  }

  static Optional<Label> named(String written) {
    return Optional.ofNullable(BY_KEY.get(written.toLowerCase(Locale.ROOT)));
  }

  /** All labels as they are printed. */
  static ImmutableList<String> texts() {
    return Stream.of(values()).map(Label::text).collect(toImmutableList());
  }

  String text() {
    return text;
  }

  /** How the line is written, as a model for a person. */
  String form() {
    return form;
  }

  private String key() {
    return text.toLowerCase(Locale.ROOT);
  }
}
