package cn.portcover.infra.local;

import cn.portcover.domain.signature.Trust;
import cn.portcover.infra.catalogue.CatalogueDocuments;
import cn.portcover.infra.sandbox.Sandbox;
import cn.portcover.infra.sandbox.SandboxSettings;
import cn.portcover.testkit.engine.EmbeddedEngines;
import cn.portcover.testkit.engine.EnginePorts;
import cn.portcover.testkit.engine.Engines;
import cn.portcover.testkit.whole.Administrator;
import cn.portcover.testkit.whole.Call;
import cn.portcover.testkit.whole.TestClock;
import cn.portcover.testkit.whole.WholeSystem;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.security.SecureRandom;
import java.time.InstantSource;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Everything on one machine: engines, all operations, stream, schedules, gateway, sandbox. */
final class LocalSystem implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(LocalSystem.class);
  private final Deque<AutoCloseable> parts = new ArrayDeque<>();
  private final Home home;
  private Gateway gateway;
  private Sandbox sandbox;

  @SuppressWarnings(
      "NullAway.Init") // gateway and sandbox are set by start, the only way to get one
  private LocalSystem(Home home) {
    this.home = home;
  }

  static LocalSystem start(LocalSettings settings) throws IOException {
    Files.createDirectories(settings.home());
    LocalSystem local = new LocalSystem(new Home(settings.home()));
    try {
      local.begin(settings);
      return local;
    } catch (IOException | RuntimeException e) {
      local.close();
      throw e;
    }
  }

  private void begin(LocalSettings settings) throws IOException {
    TestClock clock = new TestClock(InstantSource.system(), MovedClock.kept(home.path("clock")));
    Engines engines =
        part(EmbeddedEngines.inFolder(home.path("data"), EnginePorts.FREE, home.credentials()));
    Administrator administrator = home.administrator(clock.instant());
    var authorities = home.authorities(clock.instant());
    // The gateway first: its address is part of the settings, and a taken port is told before
    // anything is made.
    Deferred function = new Deferred();
    gateway = part(Gateway.start(settings.port(), function::apply, function));
    URI address = gateway.address();
    WholeSystem system =
        part(
            WholeSystem.start(
                engines,
                "portcover",
                home.path("seal.pem"),
                administrator,
                clock,
                Map.of(
                    "portcover.public-url",
                    address.toString(),
                    "portcover.issuer",
                    address + "/v1",
                    "portcover.mail.folder",
                    home.path("mail").toString())));
    function.become(system::handle, new Pages(new CatalogueDocuments(system.operations())));
    authorities.forEach(anchor -> enrol(system, administrator, anchor));
    DemoAccounts.ensure(system, home.cards());
    StreamPump pump = part(new StreamPump(system.stream()));
    Schedules schedules = part(new Schedules(system));
    pump.start();
    schedules.start();
    sandbox =
        part(
            Sandbox.start(
                new SandboxSettings(
                    settings.sandboxPort(),
                    address,
                    administrator.token(),
                    home.path("sandbox"),
                    home.cards(),
                    new MovedClock(clock, schedules, home.path("clock")),
                    home.path("journeys"),
                    home.revocationLists(),
                    system.captchas()::read,
                    new SecureRandom())));
    new DemoFeeds(system, administrator).enrol(sandbox.address());
  }

  private static void enrol(WholeSystem system, Administrator administrator, Trust.Anchor anchor) {
    Map<String, Object> body = new LinkedHashMap<>();
    body.put("name", "Demo authority " + anchor.id());
    body.put("certificate", anchor.certificate());
    if (anchor.revocationList() != null) {
      body.put("revocationList", anchor.revocationList());
    }
    var reply =
        Call.post("/v1/admin/trust-anchors")
            .bearer(administrator.token())
            .header("idempotency-key", "demo-" + anchor.id())
            .json(body)
            .at(system);
    if (reply.status() != 201) {
      throw new CannotStart("A demo authority could not be enrolled: " + reply.body());
    }
  }

  URI address() {
    return gateway.address();
  }

  Sandbox sandbox() {
    return sandbox;
  }

  Home home() {
    return home;
  }

  private <T extends AutoCloseable> T part(T part) {
    parts.push(part);
    return part;
  }

  @Override
  public void close() {
    while (!parts.isEmpty()) {
      try {
        parts.pop().close();
      } catch (Exception e) {
        LOG.warn("a part did not end well", e);
      }
    }
  }
}
