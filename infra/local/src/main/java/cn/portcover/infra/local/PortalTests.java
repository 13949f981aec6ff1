package cn.portcover.infra.local;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/**
 * {@code mvn -Pportal-tests}: uses the portal in a browser, on free ports, and ends; fails if a
 * test does.
 */
public final class PortalTests {
  private PortalTests() {}

  public static void main(String[] arguments) throws IOException, InterruptedException {
    Path portal = Path.of("infra/portal").toAbsolutePath();
    Path home =
        Path.of(System.getenv().getOrDefault("PORTCOVER_HOME", ".portcover"), "portal-tests")
            .toAbsolutePath();
    boolean succeeded = false;
    try {
      if (!Files.exists(portal.resolve("target/portal/index.html"))) {
        throw new CannotStart("the portal is not built; install Node.js 20 or later.");
      }
      // Before anything is started: it says what to install where there is no browser.
      succeeded = runs(portal, Map.of(), List.of("node", "e2e/chromium.mjs")) && test(portal, home);
    } catch (CannotStart e) {
      System.err.println("The portal's tests cannot start: " + e.getMessage());
    }
    System.exit(succeeded ? 0 : 1);
  }

  private static boolean test(Path portal, Path home) throws IOException, InterruptedException {
    Home.empty(home);
    Portcover.logTo(home);
    try (LocalSystem system = LocalSystem.start(new LocalSettings(0, 0, home))) {
      return runs(
          portal,
          Map.of(
              "PORTAL_URL", system.address().toString(),
              "SANDBOX_URL", system.sandbox().address().toString(),
              "PORTCOVER_HOME", home.toString(),
              "PORTCOVER_AGENT_PORT", String.valueOf(freePort()),
              "JAVA", ProcessHandle.current().info().command().orElse("java")),
          List.of("npm", "run", "--silent", "e2e"));
    }
  }

  private static boolean runs(Path folder, Map<String, String> environment, List<String> command)
      throws IOException, InterruptedException {
    ProcessBuilder builder = new ProcessBuilder(command).directory(folder.toFile()).inheritIO();
    builder.environment().putAll(environment);
    Process process;
    try {
      process = builder.start();
    } catch (IOException none) {
      throw new CannotStart("there is no Node.js; install Node.js 20 or later.");
    }
    return process.waitFor() == 0;
  }

  private static int freePort() throws IOException {
    try (ServerSocket free = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return free.getLocalPort();
    }
  }
}
