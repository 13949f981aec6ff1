package cn.portcover.trial;

import cn.portcover.testkit.card.DemoAuthority;
import cn.portcover.testkit.card.KeyKind;
import cn.portcover.testkit.engine.Engines;
import cn.portcover.testkit.whole.Administrator;
import cn.portcover.testkit.whole.Call;
import cn.portcover.testkit.whole.Call.Reply;
import cn.portcover.testkit.whole.TestClock;
import cn.portcover.testkit.whole.WholeSystem;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.security.cert.CertificateEncodingException;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Base64;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;

/**
 * The system that all tests of this run share: started once, with an administrator, the authorities
 * of the cards and one insurer. Tests take companies and numbers of their own; the clock goes
 * forward only.
 */
public final class Trial {
  /** The issuer of companies' tokens. */
  public static final String ISSUER = "https://portcover.example/v1";

  /** Where e-mail ends. */
  public static final Path MAIL = Path.of("target", "trial-mail");

  /** Authorities outlive every move of the clock. */
  public static final Duration AUTHORITY_LIFE = Duration.ofDays(20 * 365);

  public static final SecureRandom RANDOM = new SecureRandom();
  private static final AtomicLong NUMBERS = new AtomicLong(System.currentTimeMillis());
  private static final TestClock CLOCK = new TestClock(InstantSource.system(), Duration.ZERO);
  private static final Administrator ADMINISTRATOR = Administrator.make(CLOCK.instant());
  private static final WholeSystem SYSTEM = start();
  private static final Map<KeyKind, DemoAuthority> AUTHORITIES = authorities();

  private Trial() {}

  /** Begun when first asked for, as it needs the system above. */
  private static final class First {
    static final Insurer INSURER = Insurer.enrolled("trial-insurer");
  }

  private static WholeSystem start() {
    try {
      // A seal of an earlier run is of a key that is gone.
      Path seal = Path.of("target", "trial-seal.pem");
      Files.deleteIfExists(seal);
      return WholeSystem.start(
          Engines.shared(),
          "trial",
          seal,
          ADMINISTRATOR,
          CLOCK,
          Map.of(
              "portcover.public-url",
              "https://portcover.example",
              "portcover.issuer",
              ISSUER,
              "portcover.mail.folder",
              MAIL.toString()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Map<KeyKind, DemoAuthority> authorities() {
    Map<KeyKind, DemoAuthority> made = new EnumMap<>(KeyKind.class);
    for (KeyKind kind : KeyKind.values()) {
      DemoAuthority authority = newAuthority("Trial CA", kind);
      enrol(authority, List.of(), AUTHORITY_LIFE);
      made.put(kind, authority);
    }
    return made;
  }

  /** An authority that is not enrolled. */
  public static DemoAuthority newAuthority(String name, KeyKind kind) {
    Instant now = now();
    return DemoAuthority.create(
        name, kind, RANDOM, now.minus(AUTHORITY_LIFE), now.plus(AUTHORITY_LIFE));
  }

  /** Enrols root and issuing authority with lists that hold for this long. */
  public static void enrol(
      DemoAuthority authority, List<X509Certificate> revoked, Duration listsHold) {
    Instant from = now().minus(Duration.ofHours(1));
    Instant until = now().plus(listsHold);
    enrol("root", authority.root(), authority.rootRevocationList(from, until, List.of()));
    enrol("issuing", authority.issuing(), authority.revocationList(from, until, revoked));
  }

  private static void enrol(String name, X509Certificate certificate, byte[] list) {
    try {
      Base64.Encoder base64 = Base64.getEncoder();
      Reply reply =
          admin(
              Call.post("/v1/admin/trust-anchors")
                  .json(
                      Fields.of(
                          "name", "Trial " + name,
                          "certificate", base64.encodeToString(certificate.getEncoded()),
                          "revocationList", base64.encodeToString(list))));
      requireStatus(201, reply);
    } catch (CertificateEncodingException e) {
      throw new IllegalStateException(e);
    }
  }

  public static WholeSystem system() {
    return SYSTEM;
  }

  public static TestClock clock() {
    return CLOCK;
  }

  public static Instant now() {
    return CLOCK.instant();
  }

  public static Administrator administrator() {
    return ADMINISTRATOR;
  }

  public static DemoAuthority authority(KeyKind kind) {
    return java.util.Objects.requireNonNull(AUTHORITIES.get(kind));
  }

  /** The insurer of all offers that need no other. */
  public static Insurer insurer() {
    return First.INSURER;
  }

  /** A number that no other test of this run has. */
  public static String fresh(String prefix) {
    return prefix + NUMBERS.incrementAndGet();
  }

  /** The answer to a call, noted. */
  public static Reply send(Call call) {
    return Seen.note(call.at(SYSTEM));
  }

  /** The answer to an administrator's call, with a fresh idempotency key where none is given. */
  public static Reply admin(Call call) {
    Call keyed =
        call.method().equals("GET") || call.headers().containsKey("idempotency-key")
            ? call
            : call.header("idempotency-key", fresh("admin-"));
    return send(keyed.bearer(ADMINISTRATOR.token()));
  }

  /** Runs a schedule now; answers how many records it changed. */
  public static int run(String schedule) {
    return SYSTEM.run(
        SYSTEM.schedules().stream()
            .filter(row -> row.name().equals(schedule))
            .findFirst()
            .orElseThrow());
  }

  public static Reply requireStatus(int status, Reply reply) {
    if (reply.status() != status) {
      throw new AssertionError("not " + status + " but " + reply);
    }
    return reply;
  }
}
