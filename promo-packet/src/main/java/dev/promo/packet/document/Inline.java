package dev.promo.packet.document;

import static java.util.Objects.requireNonNull;

/** A stretch of text within a line. Neighbours are printed without anything between them. */
public sealed interface Inline permits Inline.Text, Inline.Strong, Inline.Link {

  /** What is read. */
  String text();

  /** Hands this stretch to the method of its kind. */
  void accept(Visitor visitor);

  static Inline text(String text) {
    return new Text(text);
  }

  static Inline strong(String text) {
    return new Strong(text);
  }

  static Inline link(String text, String target) {
    return new Link(text, target);
  }

  /** Any characters at all; markup in them means nothing. */
  record Text(String text) implements Inline {
    public Text {
      requireNonNull(text, "text");
    }

    @Override
    public void accept(Visitor visitor) {
      visitor.text(this);
    }
  }

  /** Text that carries weight. */
  record Strong(String text) implements Inline {
    public Strong {
      requireNonNull(text, "text");
    }

    @Override
    public void accept(Visitor visitor) {
      visitor.strong(this);
    }
  }

  /**
   * Text that leads somewhere.
   *
   * @param target an address as somebody typed it; formats follow only addresses of the web and of mail
   */
  record Link(String text, String target) implements Inline {
    public Link {
      requireNonNull(text, "text");
      requireNonNull(target, "target");
    }

    @Override
    public void accept(Visitor visitor) {
      visitor.link(this);
    }
  }

  /** What to do with each kind of stretch. */
  interface Visitor {
    void text(Text text);

    void strong(Strong strong);

    void link(Link link);
  }
}
