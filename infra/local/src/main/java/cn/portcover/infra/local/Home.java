package cn.portcover.infra.local;

import cn.portcover.domain.signature.Trust;
import cn.portcover.infra.sandbox.control.RevocationLists;
import cn.portcover.testkit.card.DemoCards;
import cn.portcover.testkit.engine.EngineCredentials;
import cn.portcover.testkit.whole.Administrator;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;

/**
 * What the local system keeps in its folder besides the engines' data: made at the first start,
 * found at every other.
 */
final class Home {
  private final Path folder;

  Home(Path folder) {
    this.folder = folder;
  }

  /** Whoever tries everything begins anew. */
  static void empty(Path folder) throws IOException {
    if (!Files.exists(folder)) {
      return;
    }
    List<Path> old = new ArrayList<>();
    try (var files = Files.walk(folder)) {
      files.sorted(Comparator.reverseOrder()).forEach(old::add);
    }
    for (Path file : old) {
      Files.delete(file);
    }
  }

  Path path(String name) {
    return folder.resolve(name);
  }

  Path cards() {
    return folder.resolve("cards");
  }

  /** Demo cards and the authorities that issued them. */
  List<Trust.Anchor> authorities(Instant now) {
    try {
      Path kept = folder.resolve("authorities");
      if (!Files.exists(kept.resolve("complete"))) {
        DemoCards made = DemoCards.write(cards(), new SecureRandom(), now);
        Files.createDirectories(kept);
        for (Trust.Anchor anchor : made.trust().anchors()) {
          write(kept, anchor.id() + ".crt", anchor.certificate());
          if (anchor.revocationList() != null) {
            write(kept, anchor.id() + ".crl", anchor.revocationList());
          }
        }
        Files.writeString(kept.resolve("complete"), "");
      }
      return read(kept);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void write(Path folder, String name, String base64) throws IOException {
    Files.write(folder.resolve(name), Base64.getDecoder().decode(base64));
  }

  private static List<Trust.Anchor> read(Path folder) throws IOException {
    List<Trust.Anchor> anchors = new ArrayList<>();
    try (var files = Files.newDirectoryStream(folder, "*.crt")) {
      for (Path file : files) {
        String id = file.getFileName().toString().replace(".crt", "");
        Path list = folder.resolve(id + ".crl");
        anchors.add(new Trust.Anchor(id, encoded(file), Files.exists(list) ? encoded(list) : null));
      }
    }
    return anchors;
  }

  private static String encoded(Path file) throws IOException {
    return Base64.getEncoder().encodeToString(Files.readAllBytes(file));
  }

  /** The lists as they stand in the folder. */
  RevocationLists revocationLists() {
    return name -> {
      Path file = folder.resolve("authorities").resolve(name + ".crl");
      try {
        return name.matches("[A-Za-z0-9-]+") && Files.exists(file)
            ? Optional.of(Files.readAllBytes(file))
            : Optional.empty();
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    };
  }

  Administrator administrator(Instant now) {
    Path token = folder.resolve("admin.token");
    Path key = folder.resolve("admin.key");
    if (!Files.exists(token) || !Files.exists(key)) {
      Administrator made = Administrator.make(now);
      secret(key, made.publicKey());
      secret(token, made.token());
    }
    return new Administrator(text(key), text(token));
  }

  EngineCredentials credentials() {
    Path file = folder.resolve("engines.secret");
    if (!Files.exists(file)) {
      byte[] bytes = new byte[24];
      new SecureRandom().nextBytes(bytes);
      secret(file, HexFormat.of().formatHex(bytes));
    }
    return new EngineCredentials("PORTCOVERLOCAL", text(file));
  }

  /**
   * {@code sign}: the signing agent's command with the Java that runs this, which a shell may not
   * find by itself.
   */
  void signingCommand(Path agent) {
    if (!Files.exists(agent)) {
      return;
    }
    Path java = Path.of(System.getProperty("java.home"), "bin", "java");
    Path script = folder.resolve("sign");
    String text =
        "#!/bin/sh\nexec '" + java + "' -jar '" + agent.toAbsolutePath() + "' sign \"$@\"\n";
    try {
      Files.writeString(script, text);
      if (!script.toFile().setExecutable(true)) {
        throw new IOException(script + " cannot be made executable");
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A file that its owner alone may read. */
  private static void secret(Path file, String text) {
    try {
      Files.createDirectories(file.getParent());
      Files.writeString(file, text);
      if (Files.getFileStore(file).supportsFileAttributeView("posix")) {
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-------"));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String text(Path file) {
    try {
      return Files.readString(file).strip();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
