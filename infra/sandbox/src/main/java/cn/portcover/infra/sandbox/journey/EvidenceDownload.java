package cn.portcover.infra.sandbox.journey;

import static cn.portcover.infra.sandbox.journey.Expect.status;
import static cn.portcover.infra.sandbox.journey.Expect.that;

import cn.portcover.infra.sandbox.web.ApiAnswer;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipInputStream;

/** A pack of evidence, saved with what the journey leaves, and verified by its own script. */
final class EvidenceDownload {
  private EvidenceDownload() {}

  /**
   * Where bash is, the pack's script is run; it says itself which tool it misses.
   *
   * @param path of the pack, {@code /v1/claims/…/evidence}
   * @param name of its folder among the journey's files
   * @return how many checks hold
   */
  static String verified(Play play, String path, String name) throws Exception {
    Path folder = play.folder.resolve(name);
    unpack(fetched(play, path), folder);
    play.files.add(folder.resolve("README.txt"));
    return verified(folder);
  }

  private static byte[] fetched(Play play, String path) throws Exception {
    ApiAnswer redirect = play.company.document(path);
    status(303, redirect);
    ApiAnswer pack =
        play.company.follow(
            redirect.header("location").orElseThrow(() -> new Mismatch("no Location")));
    status(200, pack);
    return pack.body();
  }

  private static String verified(Path folder) throws Exception {
    Process process;
    try {
      process =
          new ProcessBuilder("bash", folder.resolve("verify.sh").toString())
              .redirectErrorStream(true)
              .start();
    } catch (IOException e) {
      return "not run here: no bash";
    }
    String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    int exit = process.waitFor();
    that(exit == 0 || exit == 2, said);
    return exit == 2
        ? "not run here: " + said.strip()
        : said.lines().filter(line -> line.startsWith("OK")).count() + " checks hold";
  }

  private static void unpack(byte[] pack, Path folder) throws IOException {
    try (var zip = new ZipInputStream(new ByteArrayInputStream(pack))) {
      for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        Path file = folder.resolve(entry.getName()).normalize();
        if (!file.startsWith(folder)) {
          throw new IOException("the pack would write to " + file);
        }
        Files.createDirectories(file.getParent());
        Files.write(file, zip.readAllBytes());
      }
    }
  }
}
