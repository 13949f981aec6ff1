package cn.portcover.infra.bench;

import cn.portcover.operation.catalogue.Row;
import cn.portcover.testkit.engine.Engines;
import cn.portcover.testkit.whole.Administrator;
import cn.portcover.testkit.whole.Call;
import cn.portcover.testkit.whole.TestClock;
import cn.portcover.testkit.whole.WholeSystem;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Map;

/** A system of its own and the administrator's way into it. */
public final class AdministeredSystem implements AutoCloseable {
  private final WholeSystem system;
  private final Administrator administrator;

  private AdministeredSystem(WholeSystem system, Administrator administrator) {
    this.system = system;
    this.administrator = administrator;
  }

  /**
   * Starts it.
   *
   * @param engines stay open when this is closed
   * @param name of its table, buckets and database
   * @param folder for the seal's certificate
   */
  public static AdministeredSystem in(Engines engines, String name, Path folder) {
    var clock = new TestClock(InstantSource.system(), Duration.ZERO);
    var administrator = Administrator.make(clock.instant());
    Path seal = folder.resolve("seal.pem").toAbsolutePath();
    return new AdministeredSystem(
        WholeSystem.start(engines, name, seal, administrator, clock, Map.of()), administrator);
  }

  public WholeSystem system() {
    return system;
  }

  /**
   * The answer to an administrator's call.
   *
   * @throws IllegalStateException when it is another one
   */
  public Call.Reply expect(int status, Call call) {
    Call.Reply reply = call.bearer(administrator.token()).at(system);
    if (reply.status() != status) {
      throw new IllegalStateException(reply.toString());
    }
    return reply;
  }

  /** Runs a schedule now; answers how many records it changed. */
  public int run(String schedule) {
    Row row =
        system.schedules().stream()
            .filter(each -> each.name().equals(schedule))
            .findFirst()
            .orElseThrow();
    return system.run(row);
  }

  @Override
  public void close() {
    system.close();
  }
}
