package cn.portcover.infra.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** {@code mvn -Plocal}: starts everything, says when it is ready, and ends with the process. */
public final class Portcover {
  private Portcover() {}

  public static void main(String[] arguments) throws IOException, InterruptedException {
    try {
      LocalSettings settings = LocalSettings.of(System.getenv(), Path.of(""));
      logTo(settings.home());
      LocalSystem system = LocalSystem.start(settings);
      system
          .home()
          .signingCommand(Path.of("infra/signing-agent/target/portcover-signing-agent.jar"));
      Runtime.getRuntime().addShutdownHook(new Thread(system::close, "end"));
      say(system);
      Thread.currentThread().join();
    } catch (CannotStart e) {
      System.err.println("Portcover cannot start: " + e.getMessage());
      System.exit(1);
    }
  }

  /** Log lines go to a file: standard output is for people. */
  static void logTo(Path home) throws IOException {
    Files.createDirectories(home.resolve("logs"));
    System.setProperty(
        "org.slf4j.simpleLogger.logFile", home.resolve("logs/portcover.log").toString());
    System.setProperty("org.slf4j.simpleLogger.showDateTime", "true");
    System.setProperty("org.slf4j.simpleLogger.dateTimeFormat", "yyyy-MM-dd'T'HH:mm:ss.SSSXXX");
    System.setProperty("org.slf4j.simpleLogger.log.software.amazon", "warn");
  }

  private static void say(LocalSystem system) {
    System.out.println("Portcover is ready: " + system.address());
    System.out.println("  API        " + system.address() + "/v1");
    System.out.println("  document   " + system.address() + "/v1/openapi.yml");
    System.out.println("  portal     " + system.address() + "/");
    System.out.println("  sandbox    " + system.sandbox().address());
    System.out.println("  cards      " + system.home().cards());
    System.out.println("Ctrl-C ends everything; the data stays in " + system.home().path("") + ".");
  }
}
