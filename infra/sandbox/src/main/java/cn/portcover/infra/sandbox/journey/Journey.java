package cn.portcover.infra.sandbox.journey;

/** A whole journey: the steps of one story, in order. */
@FunctionalInterface
interface Journey {
  /**
   * Plays it; what happened stands in the play's steps.
   *
   * @throws Steps.Broken when a step failed that the rest needs
   */
  void play(Play play) throws Steps.Broken;
}
