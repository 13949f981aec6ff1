package cn.portcover.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Each document's text and look are what they were. When a change is meant: {@code mvn -pl
 * shared/document -am test -Dgolden.update=true}, then look at {@code target/samples} and read the
 * diff.
 */
final class GoldenTest {
  private static final Path GOLDEN =
      Path.of("src", "test", "resources", "cn", "portcover", "document", "golden");
  private static final boolean UPDATE = Boolean.getBoolean("golden.update");
  private static Map<String, RenderedPdf> samples = Map.of();

  @BeforeAll
  static void writeSamples() throws IOException {
    samples = Samples.all();
    Path folder = Files.createDirectories(Path.of("target", "samples"));
    for (Map.Entry<String, RenderedPdf> sample : samples.entrySet()) {
      Files.write(folder.resolve(sample.getKey() + ".pdf"), sample.getValue().bytes());
    }
  }

  @TestFactory
  Stream<DynamicTest> textIsGolden() {
    return samples.entrySet().stream()
        .map(
            s -> DynamicTest.dynamicTest(s.getKey(), () -> textIsGolden(s.getKey(), s.getValue())));
  }

  @TestFactory
  Stream<DynamicTest> lookIsGolden() {
    return samples.entrySet().stream()
        .map(
            s -> DynamicTest.dynamicTest(s.getKey(), () -> lookIsGolden(s.getKey(), s.getValue())));
  }

  private static void textIsGolden(String name, RenderedPdf pdf) throws IOException {
    String text = Reading.text(pdf);
    assertThat(text).isEqualTo(golden(name + ".txt", text));
  }

  /**
   * Coarse, because renderers differ in grey: no field of the grid differs by more than two steps
   * of eighteen.
   */
  private static void lookIsGolden(String name, RenderedPdf pdf) throws IOException {
    StringBuilder all = new StringBuilder();
    for (int i = 0; i < pdf.pages(); i++) {
      all.append(Reading.darkness(Reading.page(pdf, i, 48))).append('\n');
    }
    String look = all.toString();
    String golden = golden(name + ".look.txt", look);
    assertThat(look).hasSameSizeAs(golden);
    for (int i = 0; i < look.length(); i++) {
      if (Math.abs(level(look.charAt(i)) - level(golden.charAt(i))) > 2) {
        assertThat(look).isEqualTo(golden);
      }
    }
  }

  private static int level(char c) {
    return c == '.' ? '0' : c;
  }

  private static String golden(String file, String actual) throws IOException {
    Path path = GOLDEN.resolve(file);
    if (UPDATE) {
      Files.createDirectories(GOLDEN);
      Files.writeString(path, actual);
    }
    return Files.readString(path).replace("\r\n", "\n");
  }
}
