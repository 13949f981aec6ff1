package cn.portcover.messaging;

import java.util.Random;

/** Randomness of a fuzz test that can be had again: {@code -Dportcover.seed=…}. */
final class Seeds {
  private Seeds() {}

  static Random of(Class<?> test) {
    long seed = Long.getLong("portcover.seed", System.nanoTime());
    System.out.println(test.getSimpleName() + ": -Dportcover.seed=" + seed);
    return new Random(seed);
  }

  /** Any bytes as text, or text that looks as if it belonged here. */
  static String text(Random random, String alphabet, int longest) {
    int length = random.nextInt(longest + 1);
    var text = new StringBuilder();
    for (int i = 0; i < length; i++) {
      text.append(
          random.nextInt(10) == 0
              ? (char) random.nextInt(0x10000)
              : alphabet.charAt(random.nextInt(alphabet.length())));
    }
    return text.toString();
  }
}
