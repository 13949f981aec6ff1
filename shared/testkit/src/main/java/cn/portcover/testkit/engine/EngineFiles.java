package cn.portcover.testkit.engine;

import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Where Maven put the engines: {@code shared/testkit/engines/target/engines/<engine>} of this
 * checkout, found upward from the working folder or from where our own classes lie, whichever
 * module runs; or in the folder that the system property {@code portcover.engines} names.
 */
final class EngineFiles {
  static final String PROPERTY = "portcover.engines";
  private static final Path INSIDE = Path.of("shared", "testkit", "engines", "target", "engines");

  private EngineFiles() {}

  /**
   * The folder of an engine's jars and native libraries.
   *
   * @throws EngineFailed if Maven has not put it there yet
   */
  static Path of(String engine) {
    String named = System.getProperty(PROPERTY);
    Stream<Path> roots =
        named != null
            ? Stream.of(Path.of(named).toAbsolutePath())
            : Stream.of(Path.of("").toAbsolutePath(), ownClasses())
                .flatMap(start -> Stream.iterate(start, p -> p != null, EngineFiles::above))
                .map(folder -> folder.resolve(INSIDE));
    return roots
        .map(root -> root.resolve(engine))
        .filter(Files::isDirectory)
        .findFirst()
        .orElseThrow(
            () ->
                new EngineFailed(
                    "%s is not in %s: run 'mvn -pl shared/testkit/engines verify' in the root"
                        .formatted(engine, named == null ? INSIDE : named)));
  }

  /** The jar or folder that this class was loaded from: the child's class path needs it. */
  static Path ownClasses() {
    try {
      return Path.of(EngineFiles.class.getProtectionDomain().getCodeSource().getLocation().toURI());
    } catch (URISyntaxException e) {
      throw new EngineFailed("the test kit's own classes lie at an odd place", e);
    }
  }

  private static @Nullable Path above(Path folder) {
    return folder.getParent();
  }
}
