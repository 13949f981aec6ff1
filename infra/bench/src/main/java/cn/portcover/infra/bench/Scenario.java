package cn.portcover.infra.bench;

import cn.portcover.infra.bench.runtime.FunctionZip;
import cn.portcover.infra.bench.runtime.PackagedFunction;
import cn.portcover.operation.json.Json;
import cn.portcover.testkit.engine.Engines;
import cn.portcover.testkit.whole.Call;
import java.nio.file.Path;
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
    Path folder,
    String handler,
    Map<String, String> environment,
    Supplier<String> event,
    int status) {

  private static final String PLAIN = "cn.portcover.infra.bench.plain.PlainHandler::handleRequest";

  /** All of them, the yardstick first. */
  static List<Scenario> all(SignedInCompany company, Engines engines, Path work) {
    Path plain = unpacked("infra/bench/plain", work);
    Path home = unpacked("functions/home", work);
    Path application = unpacked("functions/application", work);
    Offers offers = new Offers(company);
    return List.of(
        new Scenario(
            "plain",
            "one GetItem, a fixed answer",
            plain,
            PLAIN,
            plainEnvironment(company, engines),
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
            "ViewHome 200",
            "token verified, GetItem, two Queries",
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
            "ConfirmApplication 200",
            "the same, SM2 signature verified with its path, one transaction",
            application,
            PackagedFunction.HANDLER,
            company.environment("ConfirmApplication"),
            () -> event(company.confirmation(offers.next())),
            200));
  }

  private static final class Offers {
    private final SignedInCompany company;
    private int count;

    Offers(SignedInCompany company) {
      this.company = company;
    }

    String next() {
      return company.offered("BENCH-" + ++count);
    }
  }

  private static Path unpacked(String module, Path work) {
    return FunctionZip.of(FunctionZip.root(), module)
        .orElseThrow(() -> new IllegalStateException(module + " is not packaged"))
        .unpackTo(work.resolve(module.replace('/', '-')));
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

  /**
   * Starts the function, asks it once, ends it.
   *
   * @param flags of the JVM, besides Lambda's
   * @throws IllegalStateException when it answers anything else than it should
   */
  PackagedFunction.Answer run(List<String> flags, Path runtime, Path log) {
    String asked = event.get();
    var start = new PackagedFunction.Start(folder, handler, flags, environment);
    try (var function = PackagedFunction.start(start, runtime, log)) {
      var answer = function.invoke(asked);
      Object answered = Json.readOwn(answer.text()).get("statusCode");
      if (!String.valueOf(status).equals(String.valueOf(answered))) {
        throw new IllegalStateException(
            name + " answered " + answer.text() + "\n" + function.log());
      }
      return answer;
    }
  }
}
