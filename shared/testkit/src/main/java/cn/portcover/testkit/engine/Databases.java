package cn.portcover.testkit.engine;

import java.util.Map;

/** Databases in PostgreSQL, made when they are asked for. */
interface Databases extends AutoCloseable {
  /**
   * Makes sure that there is a database of that name.
   *
   * @param name lower-case letters, digits and hyphens
   * @return the settings by which our adapter reaches it
   */
  Map<String, Object> database(String name);

  @Override
  void close();
}
