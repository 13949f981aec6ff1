package cn.portcover.infra.agent;

/**
 * Starts the agent, or says that this Java is too old for it. Compiled for Java 11, so that an
 * older Java can say it in words instead of failing to load the classes.
 */
public final class Launcher {
  private static final int NEEDED = 25;

  private Launcher() {}

  /** See {@code --help}. */
  public static void main(String[] args) throws ReflectiveOperationException {
    int found = Runtime.version().feature();
    if (found < NEEDED) {
      System.err.println(
          "The signing agent needs Java "
              + NEEDED
              + "; this is Java "
              + found
              + ". Start it with that Java's own bin/java. 签名代理需要 Java "
              + NEEDED
              + "。");
      System.exit(2);
    }
    Class.forName("cn.portcover.infra.agent.SigningAgent")
        .getMethod("main", String[].class)
        .invoke(null, (Object) args);
  }
}
