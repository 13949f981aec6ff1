package cn.portcover.infra.sandbox;

import cn.portcover.infra.sandbox.company.AdministratorDesk;
import cn.portcover.infra.sandbox.company.DemoCardFiles;
import cn.portcover.infra.sandbox.control.BehaviourControl;
import cn.portcover.infra.sandbox.control.CaptchaControl;
import cn.portcover.infra.sandbox.control.ClockRoutes;
import cn.portcover.infra.sandbox.control.EnrolmentControl;
import cn.portcover.infra.sandbox.control.Index;
import cn.portcover.infra.sandbox.control.JourneysControl;
import cn.portcover.infra.sandbox.control.MessagesControl;
import cn.portcover.infra.sandbox.control.PublishedFiles;
import cn.portcover.infra.sandbox.control.ReceivedControl;
import cn.portcover.infra.sandbox.counterparty.BankLedger;
import cn.portcover.infra.sandbox.counterparty.BankStatements;
import cn.portcover.infra.sandbox.counterparty.Behaviours;
import cn.portcover.infra.sandbox.counterparty.CaseFiles;
import cn.portcover.infra.sandbox.counterparty.Enrolment;
import cn.portcover.infra.sandbox.counterparty.InsurerSeals;
import cn.portcover.infra.sandbox.counterparty.MadeUpData;
import cn.portcover.infra.sandbox.counterparty.Numbers;
import cn.portcover.infra.sandbox.counterparty.Reactions;
import cn.portcover.infra.sandbox.counterparty.Receiving;
import cn.portcover.infra.sandbox.counterparty.Secrets;
import cn.portcover.infra.sandbox.counterparty.Sending;
import cn.portcover.infra.sandbox.counterparty.Sequence;
import cn.portcover.infra.sandbox.feed.NewsFeeds;
import cn.portcover.infra.sandbox.journey.InsurerDesk;
import cn.portcover.infra.sandbox.journey.Journeys;
import cn.portcover.infra.sandbox.web.ApiClient;
import cn.portcover.infra.sandbox.web.Route;
import cn.portcover.infra.sandbox.web.WebServer;
import java.io.IOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The sandbox, running from {@link #start} to {@link #close}. */
public final class Sandbox implements AutoCloseable {
  private final WebServer server;
  private final Journeys journeys;

  /** What is to be closed, the server first. */
  private final List<AutoCloseable> parts;

  private Sandbox(WebServer server, Journeys journeys, List<AutoCloseable> parts) {
    this.server = server;
    this.journeys = journeys;
    this.parts = List.copyOf(parts);
  }

  /**
   * Starts the sandbox and enrols its counterparties at Portcover, which must already answer.
   *
   * @throws IOException when the port is taken, Portcover does not enrol the counterparties, or the
   *     folder cannot be written; the message says which
   */
  public static Sandbox start(SandboxSettings settings) throws IOException {
    var server = WebServer.bind(settings.port());
    var api = new ApiClient(settings.portcover());
    var parts = new ArrayList<AutoCloseable>(List.of(server, api));
    try {
      return start(settings, server, api, parts);
    } catch (IOException | RuntimeException e) {
      close(parts);
      throw e;
    }
  }

  private static Sandbox start(
      SandboxSettings settings, WebServer server, ApiClient api, List<AutoCloseable> parts)
      throws IOException {
    var clock = settings.clock();
    var secrets = new Secrets(settings.state());
    var cards = new DemoCardFiles(settings.cards());
    var cases = new CaseFiles(settings.state());
    var numbers = new Numbers(settings.random());
    var behaviours = new Behaviours();
    var sequence = new Sequence(settings.state(), clock.now().getEpochSecond());
    var seals = new InsurerSeals(api, clock, settings.cards());
    var ledger = new BankLedger(cases, clock, numbers);
    var statements = new BankStatements(ledger, settings.state(), address(server));
    var madeUp = new MadeUpData(cases, cards, numbers, seals, ledger, statements);
    var sending = new Sending(api, secrets, clock, madeUp, cases, numbers, sequence);
    var reactions = new Reactions(sending, behaviours, seals, ledger, cases);
    var receiving = new Receiving(secrets, clock, behaviours, reactions);
    var insurer = new InsurerDesk(sending, receiving, behaviours);
    var administrator = new AdministratorDesk(api, settings.adminToken(), numbers::id);
    var address = address(server);
    var journeys =
        new Journeys(
            api,
            clock,
            cards,
            insurer,
            administrator,
            numbers,
            settings.captchas(),
            settings.output(),
            address);
    var messages = new MessagesControl(sending);
    parts.addAll(List.of(reactions, messages));
    var sandbox = new Sandbox(server, journeys, parts);
    var enrolment = new Enrolment(api, settings.adminToken(), secrets, sandbox.address(), numbers);
    // Served before the enrolment: Portcover may deliver as soon as an endpoint is registered.
    server.serve(
        routes(
            settings,
            reactions.types(),
            messages.routes(),
            new BehaviourControl(behaviours).routes(),
            new ReceivedControl(receiving).routes(),
            new ClockRoutes(clock).routes(),
            new JourneysControl(journeys).routes(),
            new EnrolmentControl(enrolment).routes(),
            new CaptchaControl(settings.captchas()).routes(),
            new PublishedFiles(settings.revocationLists(), statements).routes(),
            new NewsFeeds().routes()));
    enrolment.enrol();
    return sandbox;
  }

  @SafeVarargs
  private static List<Route> routes(
      SandboxSettings settings, List<String> reactedTo, List<Route>... groups) {
    var others = Stream.of(groups).flatMap(List::stream).toList();
    var index = new Index(settings.portcover(), settings.clock(), reactedTo, others).route();
    return Stream.concat(Stream.of(index), others.stream()).toList();
  }

  /** Where it listens, {@code http://localhost:8081}. */
  public URI address() {
    return address(server);
  }

  private static URI address(WebServer server) {
    return URI.create("http://localhost:" + server.port());
  }

  /** The journeys, to be played without HTTP. */
  public Journeys journeys() {
    return journeys;
  }

  /** Stops listening and whatever is under way. */
  @Override
  public void close() {
    close(parts);
  }

  private static void close(List<AutoCloseable> parts) {
    for (AutoCloseable part : parts) {
      try {
        part.close();
      } catch (Exception e) {
        throw new IllegalStateException("the sandbox's parts close without failing", e);
      }
    }
  }
}
