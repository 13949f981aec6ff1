package cn.portcover.store;

import static cn.portcover.store.SomeRecords.DIGEST;
import static cn.portcover.store.SomeRecords.NOW;
import static cn.portcover.store.SomeRecords.USCC;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.portcover.domain.application.Application;
import cn.portcover.operation.port.Store;
import cn.portcover.operation.port.Unavailable;
import cn.portcover.store.FaultyHttp.Fault;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.ResourceNotFoundException;

/**
 * The service is away, slow, busy, or its answers get lost: nothing is half done, and nobody waits
 * for long.
 */
class FaultTest {
  private static Trial trial;
  private static int next = 1;

  @BeforeAll
  static void start() {
    trial = Trial.start();
  }

  @Test
  void aCommitWhoseAnswerWasLostIsNotRefused() throws Exception {
    Application made = SomeRecords.offered(next++, USCC, NOW);
    commit(made, new Fault.AnswerLost());
    assertThat(find(made)).contains(made);

    Application lapsed = made.lapse(NOW);
    commit(lapsed, new Fault.AnswerLost(), new Fault.AnswerLost());
    assertThat(find(made)).contains(lapsed);
  }

  @Test
  void aHoldWhoseAnswerWasLostIsStillHeld() {
    var store = trial.over(new FaultyHttp(new Fault.AnswerLost()));
    assertThat(store.hold("lost", "a", DIGEST, NOW, NOW.plusSeconds(30)))
        .isEqualTo(new Store.Hold.Held());
    assertThat(trial.store().hold("lost", "b", DIGEST, NOW, NOW.plusSeconds(30)))
        .isEqualTo(new Store.Hold.Busy());
  }

  /**
   * Cut at every attempt, before and after it arrives: the record is as it was or as it should be,
   * all of it.
   */
  @Test
  void aCrashLeavesTheOldOrTheNew() {
    for (Fault last : List.of(new Fault.Unsent(), new Fault.AnswerLost())) {
      for (Fault first : List.of(new Fault.Unsent(), new Fault.AnswerLost())) {
        Application made = SomeRecords.offered(next++, USCC, NOW);
        assertThatThrownBy(() -> commit(made, first, last, new Fault.Unsent()))
            .isInstanceOf(Unavailable.class);
        Optional<Application> record = find(made);
        boolean done = first instanceof Fault.AnswerLost || last instanceof Fault.AnswerLost;
        assertThat(record).isEqualTo(done ? Optional.of(made) : Optional.empty());
        assertThat(
                trial
                    .store()
                    .named(Application.KIND, made.aliases().getFirst())
                    .map(Store.Found::record))
            .isEqualTo(record);
      }
    }
  }

  @Test
  void conflictsAndThrottlingAreTriedAgain() throws Exception {
    Application made = SomeRecords.offered(next++, USCC, NOW);
    commit(
        made,
        Fault.cancelled("TransactionConflict", "None"),
        Fault.cancelled("None", "ThrottlingError"),
        Fault.error(400, "TransactionInProgressException"),
        Fault.cancelled("ProvisionedThroughputExceeded", "None"),
        Fault.error(500, "InternalServerError"));
    assertThat(find(made)).contains(made);
  }

  @Test
  void conflictsWithoutEndAreARaceThatNobodyMayHaveWon() {
    Application made = SomeRecords.offered(next++, USCC, NOW);
    FaultyHttp http =
        new FaultyHttp(
            IntStream.range(0, 50)
                .mapToObj(n -> Fault.cancelled("TransactionConflict", "None"))
                .toArray(Fault[]::new));
    assertThatThrownBy(() -> trial.over(http).commit(Trial.changes(made)))
        .isInstanceOfSatisfying(
            Store.Raced.class,
            e -> {
              assertThat(e.undecided()).isTrue();
              assertThat(e.nameTaken()).isFalse();
              assertThat(e.lost()).containsExactly(made);
            });
    assertThat(http.requests()).isLessThan(10);
    assertThat(find(made)).isEmpty();
  }

  @Test
  void conflictsAmongFaultsWithoutEndAreUnavailable() {
    Application made = SomeRecords.offered(next++, USCC, NOW);
    FaultyHttp http =
        new FaultyHttp(
            IntStream.range(0, 50)
                .mapToObj(n -> Fault.cancelled("TransactionConflict", "ThrottlingError"))
                .toArray(Fault[]::new));
    unavailableSoon(() -> trial.over(http).commit(Trial.changes(made)));
    assertThat(http.requests()).isLessThan(10);
  }

  @Test
  void aConditionThatFailedBesideAConflictIsARace() {
    Application made = SomeRecords.offered(next++, USCC, NOW);
    assertThatThrownBy(
            () -> commit(made, Fault.cancelled("TransactionConflict", "ConditionalCheckFailed")))
        .isInstanceOfSatisfying(Store.Raced.class, e -> assertThat(e.nameTaken()).isTrue());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "ProvisionedThroughputExceededException",
        "ThrottlingException",
        "RequestLimitExceeded",
        "LimitExceededException",
        "ExpiredTokenException"
      })
  void busyIsUnavailable(String type) {
    Fault[] faults =
        IntStream.range(0, 20).mapToObj(n -> Fault.error(400, type)).toArray(Fault[]::new);
    unavailableSoon(() -> everything(trial.over(new FaultyHttp(faults))).getFirst().call());
  }

  @Test
  void askedWronglyIsNotUnavailable() {
    var elsewhere = new DynamoStore(trial.client(), new Cursors("", "none"), "no-such-table");
    assertThatThrownBy(
            () -> elsewhere.find(Application.KIND, SomeRecords.issued(1, USCC, NOW).owner(), "x"))
        .isInstanceOf(ResourceNotFoundException.class);
  }

  @Test
  void whatNobodyListensAtIsUnavailableSoon() throws IOException {
    int port;
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      port = socket.getLocalPort();
    }
    allUnavailableSoon(port);
  }

  @Test
  void whatNeverAnswersIsUnavailableSoon() throws Exception {
    try (ServerSocket silent = new ServerSocket(0, 50, InetAddress.getLoopbackAddress())) {
      var store = store(silent.getLocalPort());
      unavailableSoon(() -> store.commit(Trial.changes(SomeRecords.offered(1, USCC, NOW))));
    }
  }

  private static void allUnavailableSoon(int port) {
    everything(store(port)).forEach(call -> unavailableSoon(call::call));
  }

  /** Every method of the port. */
  private static List<Callable<?>> everything(DynamoStore store) {
    Application application = SomeRecords.offered(1, USCC, NOW);
    var owner = application.owner();
    var kind = Application.KIND;
    return List.of(
        () -> store.find(kind, owner, "k"),
        () -> store.named(kind, "a"),
        () -> store.list(kind, owner, Map.of(), 5, null),
        () -> store.listed(kind, "l", 5),
        () -> store.beginning(kind, owner, "k", 5),
        () -> store.between(kind, owner, "a", "b", 5, null),
        () -> store.count(kind, owner, Map.of()),
        () -> store.due(kind, NOW, 5),
        () -> store.history(kind, owner, "k"),
        () -> store.hold("k", "h", DIGEST, NOW, NOW),
        () -> {
          store.release("k", "h");
          return true;
        },
        () -> {
          store.commit(Trial.changes(application));
          return true;
        });
  }

  private static void unavailableSoon(ThrowingCallable call) {
    Instant start = Instant.now();
    assertThatThrownBy(call).isInstanceOf(Unavailable.class);
    assertThat(Duration.between(start, Instant.now())).isLessThan(AwsSettings.CALL.plusSeconds(2));
  }

  private static DynamoStore store(int port) {
    DynamoDbClient client =
        new RecordsClient().dynamoDb(Services.settings("http://127.0.0.1:" + port, ""));
    return new DynamoStore(client, new Cursors("", "t"), "t");
  }

  private static void commit(Application application, Fault... faults) throws Store.Raced {
    trial.over(new FaultyHttp(faults)).commit(Trial.changes(application));
  }

  private static Optional<Application> find(Application application) {
    return trial
        .store()
        .find(Application.KIND, application.owner(), application.key())
        .map(Store.Found::record);
  }
}
