package cn.portcover.testkit.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.portcover.testkit.kms.KeyKind;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EnginesTest {
  @TempDir Path folder;

  @Test
  void allTestsShareOneSet() {
    Engines engines = Engines.shared();

    assertThat(engines).isSameAs(Engines.shared());
    assertThat(List.of(engines.dynamoDb(), engines.s3(), engines.keys()))
        .doesNotHaveDuplicates()
        .allSatisfy(endpoint -> assertThat(endpoint.getHost()).isEqualTo("127.0.0.1"));
    assertThat(engines.settings())
        .containsEntry("portcover.aws.endpoint.s3", engines.s3().toString())
        .hasSize(6);
  }

  @Test
  void keepsEverythingBelowOneFolder() throws Exception {
    String key;
    try (var engines = start(EnginePorts.FREE)) {
      key = engines.ensureKey("alias/token", KeyKind.RSA_2048);
    }
    try (var engines = start(EnginePorts.FREE)) {
      assertThat(engines.ensureKey("alias/token", KeyKind.RSA_2048)).isEqualTo(key);
    }
    try (var files = Files.list(folder)) {
      assertThat(files.map(file -> file.getFileName().toString()))
          .containsExactlyInAnyOrder("dynamodb", "s3", "kms", "postgres", "logs");
    }
  }

  @Test
  void aDatabaseIsMadeOnceAndIsThereAfterARestart() throws Exception {
    try (var engines = start(EnginePorts.FREE)) {
      execute(engines, "create table kept (word text)");
    }
    try (var engines = start(EnginePorts.FREE)) {
      execute(engines, "insert into kept values ('still here')");
    }
  }

  private static void execute(Engines engines, String sql) throws java.sql.SQLException {
    var settings = engines.database("tried-out");
    var how = new java.util.Properties();
    how.setProperty("user", String.valueOf(settings.get("portcover.reference.user")));
    String url = String.valueOf(settings.get("portcover.reference.url"));
    try (var connection =
            java.util.Objects.requireNonNull(new org.postgresql.Driver().connect(url, how));
        var statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  @Test
  void endsTheOthersWhenOneCannotStart() throws Exception {
    List<Long> before = children();
    try (var taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      int port = taken.getLocalPort();
      assertThatThrownBy(() -> start(new EnginePorts(0, 0, port)).close())
          .isInstanceOf(EngineFailed.class)
          .hasMessageContaining("LocalKms cannot have port " + port + ": it is taken");
    }
    assertThat(children()).containsExactlyInAnyOrderElementsOf(before);
  }

  @Test
  void endTogetherWithAParentThatIsKilled() throws Exception {
    String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    Process parent =
        new ProcessBuilder(
                java,
                "-cp",
                System.getProperty("java.class.path"),
                StartAndStay.class.getName(),
                folder.toString())
            .inheritIO()
            .redirectOutput(ProcessBuilder.Redirect.PIPE)
            .start();
    List<ProcessHandle> engines;
    try (var output = parent.inputReader()) {
      assertThat(output.readLine()).isEqualTo("started");
      engines = parent.children().toList();
    } finally {
      parent.destroyForcibly().waitFor();
    }

    assertThat(engines).hasSize(3);
    for (ProcessHandle engine : engines) {
      engine.onExit().get(10, TimeUnit.SECONDS);
    }
  }

  /** The parent that is killed: no shutdown hook of its can run. */
  static final class StartAndStay {
    public static void main(String[] arguments) throws InterruptedException {
      EmbeddedEngines.inFolder(
          Path.of(arguments[0]), EnginePorts.FREE, EngineCredentials.FOR_TESTS);
      System.out.println("started");
      Thread.sleep(Duration.ofMinutes(2));
    }
  }

  private Engines start(EnginePorts ports) {
    return EmbeddedEngines.inFolder(folder, ports, EngineCredentials.FOR_TESTS);
  }

  private static List<Long> children() {
    return ProcessHandle.current().children().map(ProcessHandle::pid).toList();
  }
}
