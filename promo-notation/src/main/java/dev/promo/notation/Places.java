package dev.promo.notation;

import java.util.Arrays;

/** Lines and columns of many keys, in the order they were added, without an object for each. */
final class Places {
  private int[] numbers = new int[8];
  private int size;

  void add(int line, int column) {
    if (size == numbers.length) {
      numbers = Arrays.copyOf(numbers, 2 * size);
    }
    numbers[size++] = line;
    numbers[size++] = column;
  }

  int line(int position) {
    return numbers[2 * position];
  }

  int column(int position) {
    return numbers[2 * position + 1];
  }
}
