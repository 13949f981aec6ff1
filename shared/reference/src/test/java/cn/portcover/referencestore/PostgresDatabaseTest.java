package cn.portcover.referencestore;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import cn.portcover.operation.port.Unavailable;
import cn.portcover.referencestore.sql.Backends;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;

class PostgresDatabaseTest {
  private static int pid(PostgresDatabase database) {
    return database.ask(Backends.class, Backends::pid);
  }

  @Test
  void aConnectionServesManyQuestionsAndOneThatHasDiedIsReplacedUnseen() {
    try (var repositories = SomeDatabase.repositories(SomeDatabase.SETTINGS)) {
      var database = new PostgresDatabase(repositories);
      int first = pid(database);
      assertThat(pid(database)).isEqualTo(first);

      SomeDatabase.OPEN.ask(Backends.class, backends -> backends.end(first));

      assertThat(pid(database)).isNotEqualTo(first);
    }
  }

  @Test
  void aStatementThatIsWrongIsNoFaultOfTheDatabase() {
    assertThatExceptionOfType(IllegalStateException.class)
        .isThrownBy(() -> SomeDatabase.OPEN.ask(Backends.class, Backends::wrong));
    assertThat(pid(SomeDatabase.OPEN)).isPositive();
  }

  @Test
  void aDatabaseThatIsNotThereIsUnavailable() throws IOException {
    int port;
    try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      port = socket.getLocalPort();
    }
    assertUnavailable(at(port));
  }

  @Test
  void aDatabaseThatSaysNothingIsUnavailableWithinSeconds() throws IOException {
    try (var silent = new ServerSocket(0, 9, InetAddress.getLoopbackAddress())) {
      long start = System.nanoTime();
      assertUnavailable(at(silent.getLocalPort()));
      // The question gives up after three seconds, the migration after five.
      assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(15));
    }
  }

  private static DatabaseSettings at(int port) {
    return new DatabaseSettings(
        "jdbc:postgresql://127.0.0.1:" + port + "/reference", "someone", "secret", "x", 1);
  }

  private static void assertUnavailable(DatabaseSettings settings) {
    try (var repositories = SomeDatabase.repositories(settings)) {
      var database = new PostgresDatabase(repositories);
      assertThatExceptionOfType(Unavailable.class).isThrownBy(() -> pid(database));
    }
    assertThatExceptionOfType(Unavailable.class)
        .isThrownBy(() -> SomeDatabase.migrations(settings).migrate());
  }

  @Test
  void whoeverWaitsTooLongForAConnectionIsToldToComeBack() throws SQLException {
    var settings =
        new DatabaseSettings(
            SomeDatabase.SETTINGS.url(),
            SomeDatabase.SETTINGS.user(),
            SomeDatabase.SETTINGS.password(),
            "x",
            1);
    try (var repositories = SomeDatabase.repositories(settings)) {
      var database = new PostgresDatabase(repositories);
      try (Connection held = repositories.open().connections().source().getConnection()) {
        assertThat(held.isValid(1)).isTrue();
        assertThatExceptionOfType(Unavailable.class).isThrownBy(() -> pid(database));
      }
      assertThat(pid(database)).isPositive();
    }
  }

  @Test
  void beforeASnapshotIsTakenConnectionsAreClosedAndAfterItOthersOpened() {
    try (var repositories = SomeDatabase.repositories(SomeDatabase.SETTINGS)) {
      var database = new PostgresDatabase(repositories);
      int before = pid(database);
      repositories.open().connections().closeIdle();
      assertThat(repositories.open().connections().areNone()).isTrue();
      assertThat(pid(database)).isNotEqualTo(before);
    }
  }

  @Test
  void migratingTwiceIsMigratingOnce() {
    assertThat(SomeDatabase.OPEN).isNotNull();
    assertThat(SomeDatabase.migrations(SomeDatabase.SETTINGS).migrate()).isZero();
  }

  /** What RDS takes: the address with the action, signed as a query, for a quarter of an hour. */
  @Test
  void withoutAPasswordTheRoleSignsAToken() {
    var settings =
        new DatabaseSettings(
            "jdbc:postgresql://proxy.example:5432/reference?sslmode=require",
            "portcover",
            "",
            "eu-central-1",
            2);
    String token =
        new DatabasePassword(settings).token(AwsBasicCredentials.create("AKIDEXAMPLE", "secret"));
    assertThat(token)
        .startsWith("proxy.example:5432/?")
        .contains("Action=connect", "DBUser=portcover", "X-Amz-Expires=900", "X-Amz-Signature=")
        .contains("eu-central-1%2Frds-db%2Faws4_request");
    assertThat(settings.toString()).doesNotContain("secret");
  }
}
