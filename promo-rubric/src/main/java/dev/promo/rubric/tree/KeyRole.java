package dev.promo.rubric.tree;

import java.util.Optional;

/**
 * What the key of a mapping says about its value, for the keys that ladders commonly have. The words, in several
 * languages, stand in {@code key-words.txt}; a key that is none of them is known by the shape of its value.
 */
enum KeyRole {
  /** What people call the thing; the better name first. */
  NAME,
  /** The ladder's own id of the thing. */
  ID,
  /** What the thing is about. */
  ABOUT,
  /** Holds levels, or names one. */
  LEVEL,
  /** Holds dimensions or groups of them, or names one. */
  DIMENSION,
  /** Holds what is asked: a text, texts, or texts with examples. */
  BEHAVIOUR,
  /** Holds how it may look in practice. */
  EXAMPLE,
  /** Holds lines under a line. */
  CHILD,
  /** A height that levels may share, of the ladder's own or of a framework it leans on. */
  RANK,
  /** What the dimension counts. */
  WEIGHT,
  /** Where the thing stands among its like. */
  ORDER,
  /** Holds what must be there. */
  REQUIRED,
  /** Holds what is only welcome. */
  OPTIONAL,
  /** Where to read more. */
  LINK,
  /** How well it must be done. */
  PROFICIENCY;

  private static final KeyWords WORDS = KeyWords.read();

  /**
   * A known key.
   *
   * @param rank which of several keys of one role is the better name; the lower, the better
   */
  record Word(KeyRole role, int rank) {
    private static final int LESS = 10;

    /** Any key that is one of the words is a better name than one that only ends with it. */
    Word less() {
      return new Word(role, rank + LESS);
    }

    /** Whether the key is one of the words, and does not only end with it. */
    boolean isWhole() {
      return rank < LESS;
    }
  }

  /** What a key says: all of it or, in a key of several words, the last of them. */
  static Optional<KeyRole> of(String key) {
    return word(key).map(Word::role);
  }

  static Optional<Word> word(String key) {
    return WORDS.of(key);
  }

  /** Whether things stand under such a key, and not the parts of one. */
  boolean holdsThings() {
    return this == LEVEL || this == DIMENSION || this == BEHAVIOUR;
  }

  /** Whether a number under such a key says where a thing stands among its like. */
  boolean isPlace() {
    return this == LEVEL || this == ORDER || this == WEIGHT || this == RANK;
  }

  boolean is(String key) {
    return of(key).filter(this::equals).isPresent();
  }
}
