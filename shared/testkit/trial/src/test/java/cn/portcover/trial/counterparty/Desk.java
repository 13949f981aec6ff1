package cn.portcover.trial.counterparty;

import static org.assertj.core.api.Assertions.assertThat;

import cn.portcover.domain.signature.Trust;
import cn.portcover.operation.catalogue.Row;
import cn.portcover.testkit.card.CardFile;
import cn.portcover.testkit.card.CardOrder;
import cn.portcover.testkit.card.DemoAuthority;
import cn.portcover.testkit.card.DemoCompany;
import cn.portcover.testkit.card.KeyKind;
import cn.portcover.testkit.engine.Engines;
import cn.portcover.testkit.whole.Administrator;
import cn.portcover.testkit.whole.Call;
import cn.portcover.testkit.whole.StreamReader;
import cn.portcover.testkit.whole.TestClock;
import cn.portcover.testkit.whole.WholeSystem;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;

/** A system of its own with its administrator, its authorities enrolled and its stream in hand. */
public final class Desk implements AutoCloseable {
  private static final AtomicInteger OPENED = new AtomicInteger();
  private static final AtomicInteger KEYS = new AtomicInteger();
  private static final Duration LIFE = Duration.ofDays(20 * 365);

  /** SM2, as its keys are made at once. */
  private static final DemoAuthority AUTHORITY = newAuthority("Desk CA");

  private final WholeSystem system;
  private final Administrator administrator;
  private final StreamReader stream;
  private final Path folder;

  private Desk(WholeSystem system, Administrator administrator, Path folder) {
    this.system = system;
    this.administrator = administrator;
    this.stream = system.stream();
    this.folder = folder;
  }

  public static Desk open() {
    return open(Map.of());
  }

  /**
   * @param more settings
   */
  public static Desk open(Map<String, Object> more) {
    try {
      Path folder = Files.createTempDirectory("portcover-desk-");
      Administrator administrator = Administrator.make(Instant.now());
      TestClock clock = new TestClock(InstantSource.system(), Duration.ZERO);
      WholeSystem system =
          WholeSystem.start(
              Engines.shared(),
              "desk" + OPENED.incrementAndGet(),
              folder.resolve("seal.pem"),
              administrator,
              clock,
              more);
      Desk desk = new Desk(system, administrator, folder);
      AUTHORITY
          .anchors(Instant.now().minus(Duration.ofDays(1)), Instant.now().plus(LIFE), List.of())
          .forEach(desk::enrol);
      return desk;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * The desk that tests share which leave it as it is but for their own insurers' records; its
   * clock goes forward.
   */
  public static Desk shared() {
    return Shared.DESK;
  }

  private static final class Shared {
    static final Desk DESK = open();

    static {
      Runtime.getRuntime().addShutdownHook(new Thread(DESK::close, "shared-desk-end"));
    }
  }

  static DemoAuthority newAuthority(String name) {
    Instant now = Instant.now();
    return DemoAuthority.create(
        name, KeyKind.SM2, new SecureRandom(), now.minus(LIFE), now.plus(LIFE));
  }

  private void enrol(Trust.Anchor anchor) {
    Map<String, Object> body = new LinkedHashMap<>();
    body.put("name", anchor.id());
    body.put("certificate", anchor.certificate());
    body.put("revocationList", anchor.revocationList());
    assertThat(admin(Call.post("/v1/admin/trust-anchors").json(body)).status()).isEqualTo(201);
  }

  public WholeSystem system() {
    return system;
  }

  public TestClock clock() {
    return system.clock();
  }

  public Instant now() {
    return system.clock().instant();
  }

  /** A new operator card that is good for years. */
  public static CardFile card(DemoCompany company) {
    return card(AUTHORITY, company);
  }

  static CardFile card(DemoAuthority authority, DemoCompany company) {
    Instant now = Instant.now();
    return authority.issue(
        CardOrder.operator(company, now.minus(Duration.ofDays(1)), now.plus(LIFE.dividedBy(4))));
  }

  /** A call as the administrator, with a new idempotency key unless it bears one. */
  public Call.Reply admin(Call call) {
    Call keyed =
        call.headers().containsKey("idempotency-key") || call.method().equals("GET")
            ? call
            : call.header("idempotency-key", key());
    return keyed.bearer(administrator.token()).at(system);
  }

  /** The administrator's call as it is. */
  public Call.Reply adminUnkeyed(Call call) {
    return call.bearer(administrator.token()).at(system);
  }

  public static String key() {
    return "key-" + KEYS.incrementAndGet();
  }

  /** The answer of signing in with a card. */
  public Call.Reply signIn(CardFile card) {
    Call.Reply challenge = Call.post("/v1/session/challenges").at(system);
    if (challenge.status() != 201) {
      return challenge;
    }
    byte[] cms = card.sign(Base64.getDecoder().decode(challenge.text("bytesToSign")), now());
    return Call.post("/v1/session/card")
        .json(
            Map.of(
                "challengeId",
                challenge.text("challengeId"),
                "cms",
                Base64.getEncoder().encodeToString(cms)))
        .at(system);
  }

  public Visitor visitor(DemoCompany company) {
    Call.Reply reply = signIn(card(company));
    assertThat(reply.status()).as(reply.body()).isEqualTo(200);
    return new Visitor(this, company, reply.text("accessToken"));
  }

  /**
   * Hands on what was written until nothing more comes; a record that is not handled is sent again,
   * three times.
   */
  public void settle() {
    List<Map<String, Object>> events = stream.next();
    while (!events.isEmpty()) {
      for (Map<String, Object> event : events) {
        Map<String, Object> answer = Map.of();
        for (int i = 0; i < 3 && !List.of().equals(answer.get("batchItemFailures")); i++) {
          answer = system.handle(event);
        }
        assertThat(answer)
            .as("a record that blocks the stream: " + event)
            .containsEntry("batchItemFailures", List.of());
      }
      events = stream.next();
    }
  }

  /** What was written since the last look, not handed on. */
  public List<Map<String, Object>> written() {
    return stream.next();
  }

  /** Lets what was written pass unseen, as if the stream had lost it. */
  public void loseStream() {
    while (!stream.next().isEmpty()) {
      // Read and dropped.
    }
  }

  public int run(String schedule) {
    Row row =
        system.schedules().stream()
            .filter(r -> r.name().equals(schedule))
            .findFirst()
            .orElseThrow();
    return system.run(row);
  }

  @Override
  public void close() {
    stream.close();
    system.close();
    try (var files = Files.walk(folder)) {
      for (Path file : files.sorted(java.util.Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
