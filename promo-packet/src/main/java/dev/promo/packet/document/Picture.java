package dev.promo.packet.document;

/** Numbers that some formats draw. Every format prints them as a table, beside the drawing or instead of it. */
public sealed interface Picture extends Block permits DotPairs, CoverageChart {

  /** The same numbers in words and digits. */
  Table asTable();
}
