package cn.portcover.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Writes one of each document to {@code target/samples}, to be looked at. */
final class SamplesTest {
  @Test
  void samplesAreWritten() throws IOException {
    Path folder = Files.createDirectories(Path.of("target", "samples"));
    for (Map.Entry<String, RenderedPdf> sample : Samples.all().entrySet()) {
      Files.write(folder.resolve(sample.getKey() + ".pdf"), sample.getValue().bytes());
      assertThat(sample.getValue().pages()).isPositive();
    }
  }
}
