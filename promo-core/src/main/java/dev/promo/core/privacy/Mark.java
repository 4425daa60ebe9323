package dev.promo.core.privacy;

/** What a text leaves a mark for, because it leads to people without naming them. */
public enum Mark {
  /** An address of mail. */
  ADDRESS,
  /** A day that nothing is known of but that it is one. */
  DATE,
  /** The name that somebody has in a system, such as {@code @dana}. */
  HANDLE,
  /** The number of a ticket or the like. */
  ID,
  /** The address of a page or file. */
  LINK,
  /** A key, the number of a card or a telephone. */
  SECRET
}
