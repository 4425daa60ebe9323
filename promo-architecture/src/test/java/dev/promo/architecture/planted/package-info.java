/**
 * A small copy of the house in which every rule is broken on purpose. A rule that does not find its violation here
 * guards nothing.
 */
package dev.promo.architecture.planted;
