package cn.portcover.infra.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import cn.portcover.infra.bench.runtime.FunctionZip;
import cn.portcover.infra.bench.runtime.PackagedFunction;
import cn.portcover.operation.json.Json;
import cn.portcover.testkit.engine.Engines;
import cn.portcover.testkit.whole.Call;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Three of the zips under AWS's Runtime Interface Client, over the engines. */
class PackagedFunctionsTest {
  private static final Path RUNTIME = Path.of("target/runtime");

  @TempDir static Path folder;
  private static @Nullable SignedInCompany company;

  @BeforeAll
  static void signIn() {
    assumeTrue(
        PackagedFunction.runsHere(),
        "skipped: the Runtime Interface Client's native part is for Linux");
    assumeTrue(
        Stream.of("functions/home", "functions/application", "functions/reference")
            .allMatch(module -> zip(module).isPresent()),
        "skipped: the functions are not packaged; 'mvn verify' does it");
    company = SignedInCompany.in(Engines.shared(), "packaged", folder);
  }

  @AfterAll
  static void close() {
    if (company != null) {
      company.close();
    }
  }

  private static Optional<FunctionZip> zip(String module) {
    return FunctionZip.of(FunctionZip.root(), module);
  }

  private static SignedInCompany company() {
    return Objects.requireNonNull(company);
  }

  private static PackagedFunction start(String module, String operation) {
    Path unpacked = zip(module).orElseThrow().unpackTo(folder.resolve(operation));
    return PackagedFunction.start(
        new PackagedFunction.Start(
            unpacked, PackagedFunction.HANDLER, List.of(), company().environment(operation)),
        RUNTIME,
        folder.resolve(operation + ".log"));
  }

  private static Call.Reply ask(PackagedFunction function, Call call) {
    return Call.Reply.of(Json.readOwn(function.invoke(Json.write(call.event())).text()));
  }

  @Test
  void home() {
    company().records().offered("SME-2026-0001");
    try (var function = start("functions/home", "ViewHome")) {
      var stranger = ask(function, Call.get("/v1/home"));
      assertThat(stranger.status()).isEqualTo(401);
      assertThat(stranger.headers()).containsEntry("content-type", "application/problem+json");
      assertThat(stranger.problem()).isEqualTo("not-signed-in");

      var home = ask(function, Call.get("/v1/home").bearer(company().token()));
      assertThat(home.status()).as(home.body() + function.log()).isEqualTo(200);
      assertThat((Comparable<?>) home.at("policiesToConfirm/count"))
          .isNotEqualTo(java.math.BigDecimal.ZERO);
      assertThat(home.text("banner/button")).isEqualTo("查看保单");

      assertThat(ask(function, Call.get("/v1/applications").bearer(company().token())).status())
          .as("an operation of another function")
          .isEqualTo(404);
      thelogIsJson(function.log());
    }
  }

  @Test
  void confirmation() {
    String id = company().records().offered("SME-2026-0002");
    Call confirmation = company().confirmation(id);
    try (var function = start("functions/application", "ConfirmApplication")) {
      assertThat(ask(function, company().unsigned("01JZZZZZZZZZZZZZZZZZZZZZZZ", id)).status())
          .isEqualTo(404);
      assertThat(ask(function, confirmation.json(Map.of("declarationAccepted", true))).status())
          .isEqualTo(422);

      var confirmed = ask(function, confirmation);
      assertThat(confirmed.status()).as(confirmed.body() + function.log()).isEqualTo(200);
      assertThat(confirmed.text("message")).isEqualTo("投保申请提交成功");
      assertThat(confirmed.text("application/status")).isEqualTo("SUBMITTED");

      var again = ask(function, confirmation);
      assertThat(again.body()).isEqualTo(confirmed.body());
      assertThat(again.headers()).containsEntry("idempotency-replayed", "true");

      var late = ask(function, confirmation.header("idempotency-key", "another").ifMatch(2));
      assertThat(late.status()).isEqualTo(409);
      assertThat(late.problem()).isEqualTo("application-not-open");
      thelogIsJson(function.log());
    }
  }

  /** Micronaut Data's beans and classes are found in a zip, too. */
  @Test
  void search() {
    Call search = Call.get("/v1/reference/countries?q=deguo").bearer(company().token());
    try (var function = start("functions/reference", "SearchReferenceTable")) {
      for (int time = 0; time < 2; time++) {
        var found = ask(function, search);
        assertThat(found.status()).as(found.body() + function.log()).isEqualTo(200);
        assertThat(found.body()).contains("DEU");
      }
      thelogIsJson(function.log());
    }
  }

  private static void thelogIsJson(String log) {
    List<String> lines = log.lines().filter(line -> !line.startsWith("WARNING: ")).toList();
    assertThat(lines)
        .isNotEmpty()
        .allSatisfy(line -> assertThat(Json.readOwn(line)).containsKeys("status", "operation"));
  }
}
