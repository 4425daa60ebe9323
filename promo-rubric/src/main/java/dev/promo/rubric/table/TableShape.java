package dev.promo.rubric.table;

import java.util.Optional;
import java.util.stream.Stream;

/** The ways of writing a ladder as a table. */
enum TableShape {
  MATRIX("matrix"),
  LEVELS_AS_ROWS("levels as rows"),
  LONG("long table");

  private final String title;

  TableShape(String title) {
    this.title = title;
  }

  /** The shape of this name. */
  static Optional<TableShape> called(Optional<String> name) {
    return Stream.of(values())
        .filter(shape -> name.filter(shape.title::equals).isPresent())
        .findFirst();
  }

  /** How people call it. */
  String title() {
    return title;
  }
}
