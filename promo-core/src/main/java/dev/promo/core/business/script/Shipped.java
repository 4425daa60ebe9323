package dev.promo.core.business.script;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;

/** The texts that promo ships, by language. */
final class Shipped {
  private static final String PLACE = "dev.promo.core.business.script.";

  private Shipped() {}

  /** The language is part of the name and the root locale is asked for, so that the computer's locale has no say. */
  static ResourceBundle texts(String name, String language) {
    checkArgument(language.matches("[A-Za-z-]{2,35}"), "'%s' is not a language tag", language);
    try {
      return ResourceBundle.getBundle(PLACE + name + "_" + language.replace('-', '_'), Locale.ROOT);
    } catch (MissingResourceException e) {
      throw new IllegalArgumentException(
          "promo has no texts for the language '" + language + "'", e);
    }
  }
}
