package dev.promo.rubric.table;

/** The ways of writing a ladder as a table. */
enum TableShape {
  MATRIX("matrix"),
  LEVELS_AS_ROWS("levels as rows"),
  LONG("long table");

  private final String title;

  TableShape(String title) {
    this.title = title;
  }

  /** How people call it. */
  String title() {
    return title;
  }
}
