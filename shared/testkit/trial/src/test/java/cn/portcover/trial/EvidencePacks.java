package cn.portcover.trial;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import cn.portcover.domain.Sha256;
import cn.portcover.testkit.whole.Call.Reply;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.zip.ZipInputStream;

/** Packs of evidence, as whoever gets one opens and tries it. */
public final class EvidencePacks {
  private EvidencePacks() {}

  /** The files of the pack behind the link. */
  public static Map<String, byte[]> pack(Desk desk, String path)
      throws IOException, InterruptedException {
    Reply link = Trial.requireStatus(303, desk.get(path));
    byte[] zip;
    try (HttpClient client = HttpClient.newHttpClient()) {
      URI place = URI.create(Objects.requireNonNull(link.headers().get("location")));
      var answer =
          client.send(
              HttpRequest.newBuilder(place).build(), HttpResponse.BodyHandlers.ofByteArray());
      assertThat(answer.statusCode()).isEqualTo(200);
      assertThat(answer.headers().firstValue("content-type")).hasValue("application/zip");
      zip = answer.body();
    }
    assertThat(link.headers()).containsEntry("x-document-sha256", Sha256.of(zip).value());
    Map<String, byte[]> files = new TreeMap<>();
    try (var in = new ZipInputStream(new ByteArrayInputStream(zip))) {
      for (var entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
        files.put(entry.getName(), in.readAllBytes());
      }
    }
    return files;
  }

  public static byte[] bytes(Map<String, byte[]> files, String name) {
    return Objects.requireNonNull(files.get(name), () -> name + " among " + files.keySet());
  }

  public static String text(Map<String, byte[]> files, String name) {
    return new String(bytes(files, name), StandardCharsets.UTF_8);
  }

  /**
   * Passes when the pack's own script does; not tried where it misses a tool.
   *
   * @param folder where it is unpacked
   */
  public static void assertHolds(Map<String, byte[]> files, Path folder)
      throws IOException, InterruptedException {
    for (var file : files.entrySet()) {
      Path place = folder.resolve(file.getKey());
      Files.createDirectories(place.getParent());
      Files.write(place, file.getValue());
    }
    Path log = Files.createTempFile("verify", ".log");
    int exit =
        new ProcessBuilder("bash", folder.resolve("verify.sh").toString())
            .redirectErrorStream(true)
            .redirectOutput(log.toFile())
            .start()
            .waitFor();
    String said = Files.readString(log);
    Files.delete(log);
    assumeTrue(exit != 2, said);
    assertThat(said).contains("all of it holds", "OK       the statement is signed by the card");
    assertThat(exit).isZero();
  }
}
