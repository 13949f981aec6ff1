package cn.portcover.infra.bench.load;

import cn.portcover.domain.Company;
import cn.portcover.domain.Uscc;
import cn.portcover.domain.record.Actor;
import cn.portcover.domain.record.Kept;
import cn.portcover.domain.session.Session;
import cn.portcover.domain.signature.Medium;
import cn.portcover.operation.AccessTokens;
import cn.portcover.operation.Ids;
import cn.portcover.operation.Works;
import cn.portcover.operation.port.Store;
import cn.portcover.testkit.engine.Engines;
import cn.portcover.testkit.whole.Administrator;
import cn.portcover.testkit.whole.Call;
import cn.portcover.testkit.whole.TestClock;
import cn.portcover.testkit.whole.WholeSystem;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.GlobalSecondaryIndexUpdate;

/** All operations in this process, asked by the events of API Gateway. */
final class Desk implements AutoCloseable {
  private final WholeSystem system;
  private final String name;

  private Desk(WholeSystem system, String name) {
    this.system = system;
    this.name = name;
  }

  /**
   * Opens it over engines that stay when it closes.
   *
   * @param name of its table
   * @param folder for the seal's certificate
   */
  static Desk over(Engines engines, String name, Path folder) {
    TestClock clock = new TestClock(InstantSource.system(), Duration.ZERO);
    Administrator administrator = Administrator.make(clock.instant());
    return new Desk(
        WholeSystem.start(
            engines, name, folder.resolve("seal.pem"), administrator, clock, Map.of()),
        name);
  }

  static Company company(Uscc uscc) {
    return new Company(uscc, "西安负载进出口有限公司", uscc.organisationCode());
  }

  /** An access token of a session of the company's. */
  String token(Company company) {
    Instant now = system.clock().instant();
    Session session =
        new Session(
            system.beans().getBean(Ids.class).next(now),
            company,
            "赵会员",
            Medium.OPERATOR_CARD,
            null,
            null,
            now,
            now.plus(Session.VALIDITY),
            null,
            1);
    keep(session);
    return system.beans().getBean(AccessTokens.class).issue(session);
  }

  /** Keeps a record as an operation does, with its history and audit. */
  void keep(Kept record) {
    try {
      system
          .beans()
          .getBean(Works.class)
          .commit(
              "Load",
              Actor.platform("load"),
              system.clock().instant(),
              work -> {
                work.keep(record);
                return true;
              });
    } catch (Store.Raced e) {
      throw new IllegalStateException(e);
    }
  }

  /** Asks; anything but 200 is a fault. */
  Call.Reply get(String token, String target) {
    Call.Reply reply = Call.get(target).bearer(token).at(system);
    if (reply.status() != 200) {
      throw new IllegalStateException(target + " was answered " + reply);
    }
    return reply;
  }

  /**
   * Leaves the table what lists of a company need: neither its stream nor the indexes across
   * companies, each of which DynamoDB Local makes every write dearer by.
   */
  void withListsOnly() {
    client()
        .updateTable(b -> b.tableName(table()).streamSpecification(s -> s.streamEnabled(false)));
    for (String index : List.of("byDue", "byList")) {
      var gone = GlobalSecondaryIndexUpdate.builder().delete(d -> d.indexName(index)).build();
      client().updateTable(b -> b.tableName(table()).globalSecondaryIndexUpdates(List.of(gone)));
      awaitWithout(index);
    }
  }

  private void awaitWithout(String index) {
    for (int look = 0; look < 600; look++) {
      var indexes =
          client().describeTable(b -> b.tableName(table())).table().globalSecondaryIndexes();
      if (indexes.stream().noneMatch(each -> each.indexName().equals(index))) {
        return;
      }
      LockSupport.parkNanos(50_000_000);
    }
    throw new IllegalStateException(index + " does not go");
  }

  DynamoDbClient client() {
    return system.beans().getBean(DynamoDbClient.class);
  }

  String table() {
    return name + "-records";
  }

  @Override
  public void close() {
    system.close();
  }
}
