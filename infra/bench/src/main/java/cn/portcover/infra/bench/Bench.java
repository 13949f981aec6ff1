package cn.portcover.infra.bench;

import java.io.IOException;

/** A measurement that writes one section of {@code RESULTS.md}. */
public interface Bench {
  Section section();

  /**
   * Measures, and ends everything that it started.
   *
   * @return its section as Markdown, without the heading: a table, how it was measured, and each
   *     goal with whether it is reached, all of it from the figures
   */
  String measure(Effort effort) throws IOException;
}
