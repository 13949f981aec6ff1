package cn.portcover.operation;

import java.time.Duration;

/**
 * An answer that whoever got it may keep for a while, and ask later whether it still holds: it goes
 * out with an entity tag of its content, and who sends that tag is told that nothing has changed
 * (RFC 9110 §13.1.2).
 */
public interface Cacheable {
  /** How long it may be shown without asking. */
  Duration freshFor();
}
