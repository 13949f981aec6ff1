package cn.portcover.infra.bench;

import cn.portcover.domain.Company;
import cn.portcover.domain.session.Session;
import cn.portcover.domain.signature.Medium;
import cn.portcover.domain.signature.Trust;
import cn.portcover.operation.AccessTokens;
import cn.portcover.operation.Ids;
import cn.portcover.testkit.card.CardFile;
import cn.portcover.testkit.card.CardOrder;
import cn.portcover.testkit.card.DemoAuthority;
import cn.portcover.testkit.card.DemoCompanies;
import cn.portcover.testkit.card.KeyKind;
import cn.portcover.testkit.engine.Engines;
import cn.portcover.testkit.whole.Administrator;
import cn.portcover.testkit.whole.Call;
import cn.portcover.testkit.whole.TestClock;
import cn.portcover.testkit.whole.WholeSystem;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A company that signed in with its legal person's card, and what a function needs to be asked on
 * its behalf. All of it is done by the operations themselves, in this process, half a minute ago by
 * their clock: so that a form which they opened has been read long enough when a function, which
 * knows only the machine's time, is asked.
 */
public final class SignedInCompany implements AutoCloseable {
  private static final Duration AGO = Duration.ofSeconds(-30);

  private final Engines engines;
  private final WholeSystem system;
  private final String name;
  private final CardFile card;
  private final String token;
  private final Path seal;

  private SignedInCompany(
      Engines engines, WholeSystem system, String name, CardFile card, String token, Path seal) {
    this.engines = engines;
    this.system = system;
    this.name = name;
    this.card = card;
    this.token = token;
    this.seal = seal;
  }

  /**
   * Enrols a demo authority and signs the company in.
   *
   * @param engines stay open when this is closed
   * @param name of its table, bucket and keys
   * @param folder for the seal's certificate
   */
  public static SignedInCompany in(Engines engines, String name, Path folder) {
    Path seal = folder.resolve("seal.pem").toAbsolutePath();
    var clock = new TestClock(InstantSource.system(), AGO);
    var administrator = Administrator.make(clock.instant());
    Instant since = clock.instant().minus(Duration.ofDays(1));
    Instant until = since.plus(Duration.ofDays(365));
    var authority =
        DemoAuthority.create("Portcover Demo CA", KeyKind.SM2, new SecureRandom(), since, until);
    var system = WholeSystem.start(engines, name, seal, administrator, clock, Map.of());
    authority
        .anchors(since, until, List.of())
        .forEach(anchor -> enrol(anchor, administrator, system));
    var card = authority.issue(CardOrder.legalPerson(DemoCompanies.QINCHUAN, since, until));
    var asked = expect(201, Call.post("/v1/session/challenges").at(system));
    var signed =
        Map.of(
            "challengeId", asked.text("challengeId"),
            "cms", sign(card, asked.text("bytesToSign"), clock.instant()));
    var session = expect(200, Call.post("/v1/session/card").json(signed).at(system));
    return new SignedInCompany(engines, system, name, card, session.text("accessToken"), seal);
  }

  private static void enrol(Trust.Anchor anchor, Administrator administrator, WholeSystem system) {
    Map<String, Object> body = new LinkedHashMap<>();
    body.put("name", anchor.id());
    body.put("certificate", anchor.certificate());
    body.put("revocationList", anchor.revocationList());
    expect(
        201,
        Call.post("/v1/admin/trust-anchors")
            .bearer(administrator.token())
            .header("idempotency-key", "enrol-" + anchor.id())
            .json(body)
            .at(system));
  }

  private static Call.Reply expect(int status, Call.Reply reply) {
    if (reply.status() != status) {
      throw new IllegalStateException(reply.toString());
    }
    return reply;
  }

  private static String sign(CardFile card, String bytesToSign, Instant at) {
    return Base64.getEncoder()
        .encodeToString(card.sign(Base64.getDecoder().decode(bytesToSign), at));
  }

  /** An access token of the company's session. */
  public String token() {
    return token;
  }

  /** A genuine token of a session that was never kept. */
  public String tokenOfNoSession() {
    Instant now = system.clock().instant();
    var session =
        new Session(
            system.beans().getBean(Ids.class).next(now),
            company(),
            DemoCompanies.QINCHUAN.legalPerson(),
            Medium.LEGAL_PERSON_CARD,
            null,
            null,
            now,
            now.plus(Session.VALIDITY),
            null,
            1);
    return system.beans().getBean(AccessTokens.class).issue(session);
  }

  /** Who signed in. */
  public static Company company() {
    var company = DemoCompanies.QINCHUAN;
    return new Company(company.uscc(), company.name(), company.uscc().organisationCode());
  }

  /**
   * The session's id; its record has the partition {@code S#session#<id>} and the sort key {@code
   * sessions#<id>}.
   */
  public String sessionId() {
    return system
        .beans()
        .getBean(AccessTokens.class)
        .session(token, system.clock().instant())
        .orElseThrow();
  }

  /** The request for a policy's own document. */
  public Call download(String policyNumber) {
    return Call.get("/v1/policies/" + policyNumber + "/documents/policy").bearer(token);
  }

  /** The acknowledgement of a policy as it was issued. */
  public Call acknowledgement(String policyNumber) {
    return Call.post("/v1/policies/" + policyNumber + "/acknowledgement").bearer(token).ifMatch(1);
  }

  /**
   * Another system over the same records and keys.
   *
   * @param more settings besides
   */
  public WholeSystem beside(Map<String, Object> more) {
    var administrator = Administrator.make(system.clock().instant());
    return WholeSystem.start(engines, name, seal, administrator, system.clock(), more);
  }

  /** What is kept of the company, and what insurers add to it. */
  public KeptRecords records() {
    return new KeptRecords(system);
  }

  /** The system that prepares, in this process. */
  public WholeSystem system() {
    return system;
  }

  /** The confirmation of an application of version 1, its form read and the statement signed. */
  public Call confirmation(String application) {
    return Confirmations.signed(application, this);
  }

  /** A confirmation without a signature. */
  public Call unsigned(String application, String reading) {
    return Confirmations.unsigned(application, reading, this);
  }

  /**
   * The card's signature about what a signing request wants.
   *
   * @param wanted purpose and subject or proposal
   */
  public Map<String, Object> signature(Map<String, Object> wanted) {
    var request = asked(201, Call.post("/v1/signing-requests").json(wanted));
    return Map.of(
        "signingRequestId", request.text("id"),
        "cms", sign(card, request.text("bytesToSign"), system.clock().instant()));
  }

  /**
   * The answer to the company's call.
   *
   * @throws IllegalStateException when it is another one
   */
  public Call.Reply asked(int status, Call call) {
    return expect(status, call.bearer(token).at(system));
  }

  /** The environment of a function that serves the operation, over the same engines. */
  public Map<String, String> environment(String operation) {
    return FunctionEnvironment.of(operation, engines, system, name, seal);
  }

  /** The name of the table of records. */
  public String table() {
    return name + "-records";
  }

  @Override
  public void close() {
    system.close();
  }
}
