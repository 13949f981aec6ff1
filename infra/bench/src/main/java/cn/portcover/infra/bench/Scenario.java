package cn.portcover.infra.bench;

import cn.portcover.infra.bench.runtime.FunctionZip;
import cn.portcover.infra.bench.runtime.PackagedFunction;
import cn.portcover.operation.json.Json;
import cn.portcover.testkit.engine.Engines;
import cn.portcover.testkit.whole.Call;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/**
 * One kind of first request to one function.
 *
 * @param does what it has to do, for people
 * @param event made anew for each run
 * @param status that it must be answered with
 */
record Scenario(
    String name,
    String does,
    Supplier<Path> folder,
    String handler,
    Map<String, String> environment,
    Supplier<String> event,
    int status) {

  private static final String PLAIN = "cn.portcover.infra.bench.plain.PlainHandler::handleRequest";
  private static final String SPRING = "cn.portcover.infra.bench.spring.SpringEntry::handleRequest";

  /** The yardstick of all. */
  static final String OF_PLAIN = "plain";

  /** The yardstick of {@link #OF_HOME}. */
  static final String OF_SPRING = "ViewHome in Spring Boot";

  static final String OF_HOME = "ViewHome 200";
  static final String OF_SIGNATURE = "ConfirmApplication 200";
  static final String OF_DOCUMENT = "DownloadPolicyDocument 303";

  /** The one that asks PostgreSQL. */
  static final String OF_SEARCH = "SearchReferenceTable 200";

  /**
   * A run.
   *
   * @param cpu of the process until it had answered
   */
  record Run(PackagedFunction.Answer answer, Duration cpu) {}

  /** All of them, the yardstick first. */
  static List<Scenario> all(SignedInCompany company, Engines engines, Path work) {
    Supplier<Path> plain = unpacked("infra/bench/plain", work);
    Supplier<Path> home = unpacked("functions/home", work);
    Supplier<Path> application = unpacked("functions/application", work);
    Supplier<Path> policy = unpacked("functions/policy", work);
    Supplier<Path> reference = unpacked("functions/reference", work);
    Supplier<Path> spring = unpacked("infra/bench/spring", work);
    Offers offers = new Offers(company);
    return List.of(
        new Scenario(
            OF_PLAIN,
            "one GetItem, a fixed answer",
            plain,
            PLAIN,
            plainEnvironment(company, engines),
            () -> event(Call.get("/v1/home").bearer(company.token())),
            200),
        new Scenario(
            OF_SPRING,
            "token verified, two GetItems, nine Queries",
            spring,
            SPRING,
            company.environment("ViewHome"),
            () -> event(Call.get("/v1/home").bearer(company.token())),
            200),
        new Scenario(
            "ViewHome 401",
            "token verified, one GetItem, problem+json",
            home,
            PackagedFunction.HANDLER,
            company.environment("ViewHome"),
            () -> event(Call.get("/v1/home").bearer(company.tokenOfNoSession())),
            401),
        new Scenario(
            OF_HOME,
            "token verified, two GetItems, nine Queries",
            home,
            PackagedFunction.HANDLER,
            company.environment("ViewHome"),
            () -> event(Call.get("/v1/home").bearer(company.token())),
            200),
        new Scenario(
            "ConfirmApplication 404",
            "token verified, two GetItems, the body read, problem+json",
            application,
            PackagedFunction.HANDLER,
            company.environment("ConfirmApplication"),
            () ->
                event(company.unsigned("01JZZZZZZZZZZZZZZZZZZZZZZZ", "01JZZZZZZZZZZZZZZZZZZZZZZZ")),
            404),
        new Scenario(
            OF_SIGNATURE,
            "the same, SM2 signature verified with its path, one transaction",
            application,
            PackagedFunction.HANDLER,
            company.environment("ConfirmApplication"),
            () -> event(company.confirmation(offers.next())),
            200),
        new Scenario(
            OF_DOCUMENT,
            "token verified, two-page PDF drawn, sealed by the key service, kept; a link to it",
            policy,
            PackagedFunction.HANDLER,
            company.environment("DownloadPolicyDocument"),
            () -> event(company.download(company.records().insured("SCH-BENCH-" + offers.count()))),
            303),
        new Scenario(
            OF_SEARCH,
            "token verified, one GetItem, a connection opened, one question to PostgreSQL",
            reference,
            PackagedFunction.HANDLER,
            company.environment("SearchReferenceTable"),
            () -> event(Call.get("/v1/reference/countries?q=deguo").bearer(company.token())),
            200));
  }

  private static final class Offers {
    private final SignedInCompany company;
    private int count;

    Offers(SignedInCompany company) {
      this.company = company;
    }

    String next() {
      return company.records().offered("BENCH-" + count());
    }

    int count() {
      return ++count;
    }
  }

  /** Unpacked when it is first needed. */
  private static Supplier<Path> unpacked(String module, Path work) {
    Path folder = work.resolve(module.replace('/', '-'));
    return () ->
        Files.exists(folder)
            ? folder
            : FunctionZip.of(FunctionZip.root(), module)
                .orElseThrow(() -> new IllegalStateException(module + " is not packaged"))
                .unpackTo(folder);
  }

  private static Map<String, String> plainEnvironment(SignedInCompany company, Engines engines) {
    Map<String, String> environment = new LinkedHashMap<>(company.environment(""));
    environment.put("TABLE", company.table());
    environment.put("ENDPOINT", engines.dynamoDb().toString());
    environment.put("PK", "S#session#" + company.sessionId());
    environment.put("SK", "sessions#" + company.sessionId());
    return environment;
  }

  private static String event(Call call) {
    return Json.write(call.event());
  }

  /** The scenario of that name. */
  static Scenario named(String name, List<Scenario> scenarios) {
    return scenarios.stream().filter(s -> s.name().equals(name)).findFirst().orElseThrow();
  }

  /**
   * Starts the function and returns at once.
   *
   * @param flags of the JVM, besides Lambda's
   */
  PackagedFunction start(List<String> flags, Path runtime, Path log) {
    return PackagedFunction.start(
        new PackagedFunction.Start(folder.get(), handler, flags, environment), runtime, log);
  }

  /** The same, as when a snapshot is to be taken. */
  PackagedFunction startForSnapshot(Path runtime, Path log) {
    return PackagedFunction.start(
        new PackagedFunction.Start(folder.get(), handler, List.of(), environment).forSnapshot(),
        runtime,
        log);
  }

  /**
   * Asks it once.
   *
   * @throws IllegalStateException when it answers anything else than it should
   */
  PackagedFunction.Answer ask(PackagedFunction function) {
    return ask(function, event.get());
  }

  private PackagedFunction.Answer ask(PackagedFunction function, String asked) {
    var answer = function.invoke(asked);
    Object answered = Json.readOwn(answer.text()).get("statusCode");
    if (!String.valueOf(status).equals(String.valueOf(answered))) {
      throw new IllegalStateException(name + " answered " + answer.text() + "\n" + function.log());
    }
    return answer;
  }

  /** Starts the function, asks it once, ends it. */
  Run run(List<String> flags, Path runtime, Path log) {
    // Made before: making it is no part of the start.
    String asked = event.get();
    try (var function = start(flags, runtime, log)) {
      var answer = ask(function, asked);
      return new Run(answer, function.process().cpu());
    }
  }
}
