package cn.portcover.infra.local;

import java.nio.file.Path;
import java.util.Map;

/**
 * Settings of the local system, from the environment.
 *
 * @param port of the API and the page ({@code PORTCOVER_PORT}, 8080); 0 takes a free one
 * @param sandboxPort {@code PORTCOVER_SANDBOX_PORT}, 8081; 0 takes a free one
 * @param home where everything is kept ({@code PORTCOVER_HOME}, {@code ./.portcover})
 */
record LocalSettings(int port, int sandboxPort, Path home) {
  static LocalSettings of(Map<String, String> environment, Path folder) {
    return new LocalSettings(
        port(environment, "PORTCOVER_PORT", 8080),
        port(environment, "PORTCOVER_SANDBOX_PORT", 8081),
        folder
            .resolve(environment.getOrDefault("PORTCOVER_HOME", ".portcover"))
            .toAbsolutePath()
            .normalize());
  }

  private static int port(Map<String, String> environment, String name, int otherwise) {
    String text = environment.getOrDefault(name, String.valueOf(otherwise));
    if (!text.matches("[0-9]{1,5}") || Integer.parseInt(text) > 65535) {
      throw new CannotStart(name + "=" + text + " is not a port; give a number from 1 to 65535.");
    }
    return Integer.parseInt(text);
  }
}
