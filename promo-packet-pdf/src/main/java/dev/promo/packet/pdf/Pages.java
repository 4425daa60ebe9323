package dev.promo.packet.pdf;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;

/** Cuts the column of strips into pages. */
final class Pages {
  private final double height;
  private final List<List<Placed>> pages = new ArrayList<>();
  private double used;

  /**
   * A strip on its page.
   *
   * @param top its distance from the top of the page's text
   * @param isRepeated whether it was shown on an earlier page
   */
  record Placed(Strip strip, double top, boolean isRepeated) {}

  private Pages(double height) {
    this.height = height;
    startPage();
  }

  /** The strips by page; at least one page. */
  static List<List<Placed>> of(List<Strip> strips, double height) {
    Pages pages = new Pages(height);
    for (int from = 0; from < strips.size(); ) {
      int to = from + 1;
      while (to < strips.size() && strips.get(to - 1).keepsWithNext()) {
        to++;
      }
      pages.add(strips.subList(from, to));
      from = to;
    }
    return pages.pages;
  }

  private void startPage() {
    pages.add(new ArrayList<>());
    used = 0;
  }

  /** Strips that belong together go to the next page together, unless they fill more than one. */
  private void add(List<Strip> together) {
    double all =
        together.stream().mapToDouble(strip -> strip.gap() + strip.height()).sum();
    if (all > height - used && all <= height && !isEmpty()) {
      startPage();
    }
    for (Strip strip : together) {
      if (strip.gap() + strip.height() > height - used && !isEmpty()) {
        startPage();
      }
      repeat(strip.head());
      place(strip, false);
    }
  }

  private void repeat(ImmutableList<Strip> head) {
    double all =
        head.stream().mapToDouble(strip -> strip.gap() + strip.height()).sum();
    if (isEmpty() && pages.size() > 1 && all < height / 3) {
      head.forEach(strip -> place(strip, true));
    }
  }

  private void place(Strip strip, boolean isRepeated) {
    used += isEmpty() ? 0 : strip.gap();
    pages.get(pages.size() - 1).add(new Placed(strip, used, isRepeated));
    used += strip.height();
  }

  private boolean isEmpty() {
    return pages.get(pages.size() - 1).isEmpty();
  }
}
