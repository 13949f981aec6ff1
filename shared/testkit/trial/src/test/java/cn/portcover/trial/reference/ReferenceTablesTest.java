package cn.portcover.trial.reference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.portcover.domain.reference.ReferenceTable;
import cn.portcover.operation.catalogue.Row;
import cn.portcover.operation.port.ReferenceTables;
import cn.portcover.testkit.whole.Call;
import cn.portcover.testkit.whole.Call.Reply;
import cn.portcover.testkit.whole.GrantCheck.NotGranted;
import cn.portcover.trial.Desk;
import cn.portcover.trial.Refused;
import cn.portcover.trial.SomeCompany;
import cn.portcover.trial.Trial;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ReferenceTablesTest {
  private final Desk desk = SomeCompany.fresh().member();

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  private static List<String> codes(Reply reply) {
    List<String> codes = new ArrayList<>();
    for (int i = 0; reply.at("items/" + i) != null; i++) {
      codes.add(reply.text("items/" + i + "/code"));
    }
    return codes;
  }

  @Test
  void allTablesAreListedWithTheirAddresses() {
    Reply tables = desk.read("/v1/reference");
    for (int i = 0; i < ReferenceTable.values().length; i++) {
      assertThat(desk.get(tables.text("items/" + i + "/address") + "?limit=1").status())
          .isEqualTo(200);
      assertThat(tables.text("items/" + i + "/chinese")).isNotBlank();
      assertThat(tables.text("items/" + i + "/english")).isNotBlank();
    }
    assertThat(tables.at("items/" + ReferenceTable.values().length)).isNull();
  }

  @Test
  void aTableIsSearchedByWhatIsTyped() {
    for (String typed : List.of("德国", "DEU", "deguo", "dg", "Germany", "304")) {
      assertThat(codes(desk.read("/v1/reference/countries?q=" + encoded(typed))))
          .as(typed)
          .contains("DEU");
    }
    assertThat(codes(desk.read("/v1/reference/divisions?parent=610000&limit=100"))).hasSize(10);
    assertThat(codes(desk.read("/v1/reference/divisions?q=xian&parent=610000")))
        .first()
        .isEqualTo("610100");
    assertThat(codes(desk.read("/v1/reference/countries"))).hasSize(20);
  }

  @Test
  void theInsurersAreThoseWhoAreEnrolled() {
    String id = Trial.insurer().id();
    assertThat(codes(desk.read("/v1/reference/insurers?limit=100"))).contains(id);
    assertThat(codes(desk.read("/v1/reference/insurers?q=" + id))).first().isEqualTo(id);
    assertThat(codes(desk.read("/v1/reference/insurers?q=" + encoded("试验信用")))).isNotEmpty();
    assertThat(codes(desk.read("/v1/reference/insurers?q=nobody-at-all"))).isEmpty();
  }

  @Test
  void whoHasTheAnswerIsToldSo() {
    for (String target : List.of("/v1/reference", "/v1/reference/currencies?q=usd")) {
      Reply first = desk.read(target);
      String tag = String.valueOf(first.headers().get("etag"));
      assertThat(first.headers().get("cache-control")).isEqualTo("private, max-age=3600");
      for (String known : List.of(tag, "W/" + tag, "\"x\", " + tag, "*")) {
        Reply again = desk.send(Call.get(target).header("if-none-match", known));
        assertThat(again.status()).as(known).isEqualTo(304);
        assertThat(again.body()).isEmpty();
        assertThat(again.headers().get("etag")).isEqualTo(tag);
      }
      assertThat(desk.send(Call.get(target).header("if-none-match", "\"other\"")).status())
          .isEqualTo(200);
    }
  }

  @Test
  void aTableThatIsNotThereIsNotFound() {
    Refused.as(404, "reference-table-not-found", desk.get("/v1/reference/planets?q=x"));
    Refused.as(404, "reference-table-not-found", desk.get("/v1/reference/COUNTRIES"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"0", "101", "-1", "ten", "1e999", "99999999999"})
  void aLimitIsOneToAHundred(String limit) {
    Refused.as(422, "invalid-fields", desk.get("/v1/reference/countries?limit=" + encoded(limit)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"%", "_", "'", "\\", "'; drop table reference_entry; --", "%25", "？", "𠮷", "\t"})
  void anyTextIsOnlyText(String typed) {
    Reply reply = desk.get("/v1/reference/ports?q=" + encoded(typed + "x'%"));
    assertThat(reply.status()).as("%s", reply).isEqualTo(200);
    assertThat(codes(reply)).isEmpty();
    assertThat(desk.get("/v1/reference/ports?parent=" + encoded(typed + "'")).status())
        .isEqualTo(200);
  }

  @Test
  void whatNobodyTypesIsRefused() {
    String target = "/v1/reference/countries?q=";
    Refused.fields(desk.get(target + "a".repeat(10_000)), "/query/q text-too-long");
    Refused.fields(desk.get(target + "a%00"), "/query/q text-character-not-allowed");
    Refused.fields(desk.get(target + encoded("a\u202e")), "/query/q text-character-not-allowed");
    Refused.as(400, "unreadable-request", desk.get(target + "%ff"));
  }

  @ParameterizedTest
  @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "INSURERS")
  void whoeverFillsAFormFindsEachCode(ReferenceTable table) {
    ReferenceTables tables = Trial.system().beans().getBean(ReferenceTables.class);
    String code = tables.search(table, "", Optional.empty(), 3).getLast().code();
    assertThat(tables.find(table, code)).isPresent();
    assertThat(codes(desk.read("/v1/reference/" + table.slug() + "?q=" + code))).contains(code);
  }

  @Test
  void anOperationThatDoesNotSayThatItUsesTheDatabaseHasNoWayToIt() {
    ReferenceTables tables = Trial.system().beans().getBean(ReferenceTables.class);
    Row home = row("ViewHome");
    assertThatThrownBy(
            () -> Trial.system().as(home, () -> tables.find(ReferenceTable.COUNTRIES, "DEU")))
        .isInstanceOf(NotGranted.class)
        .hasMessageContaining("ViewHome")
        .hasMessageContaining("PostgreSQL");
    assertThat(
            Trial.system()
                .as(
                    row("SearchReferenceTable"),
                    () -> tables.find(ReferenceTable.COUNTRIES, "DEU")))
        .isPresent();
  }

  @Test
  void migratingAgainChangesNothing() {
    assertThat(Trial.system().handle(Map.of("operation", "MigrateReferenceTables")))
        .containsEntry("changed", 0);
  }

  private static Row row(String name) {
    return Trial.system().operations().stream()
        .filter(row -> row.name().equals(name))
        .findFirst()
        .orElseThrow();
  }
}
