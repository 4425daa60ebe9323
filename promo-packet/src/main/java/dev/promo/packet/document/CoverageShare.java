package dev.promo.packet.document;

import static com.google.common.base.Preconditions.checkArgument;

/**
 * How many of how many.
 *
 * @param shown from 0 to {@code asked}
 * @param asked from 0, where nothing is asked, to 999,999
 */
public record CoverageShare(int shown, int asked) {
  private static final int MOST = 999_999;

  public CoverageShare {
    checkArgument(asked >= 0 && asked <= MOST, "asked (%s) must be from 0 to %s", asked, MOST);
    checkArgument(shown >= 0 && shown <= asked, "shown (%s) must be from 0 to %s", shown, asked);
  }

  /** {@code 3/5}, or a dash where nothing is asked. */
  public String text() {
    return asked == 0 ? "–" : shown + "/" + asked;
  }
}
