package cn.portcover.trial.reference;

import static org.assertj.core.api.Assertions.assertThat;

import cn.portcover.testkit.whole.Call;
import cn.portcover.testkit.whole.Call.Reply;
import cn.portcover.trial.Desk;
import cn.portcover.trial.Fields;
import cn.portcover.trial.Insurer;
import cn.portcover.trial.Refused;
import cn.portcover.trial.SomeCompany;
import cn.portcover.trial.Trial;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class BuyersTest {
  private final Insurer insurer = Insurer.enrolled(Trial.fresh("buyers-"));
  private final Desk desk = SomeCompany.fresh().member();

  private static Map<String, Object> registered(
      String code, String name, String country, @Nullable String registration) {
    return Fields.of(
        "buyerCode", code,
        "englishName", name,
        "country", country,
        "englishAddress", "5 Main Street",
        "registrationNumber", registration,
        "status", "ACTIVE");
  }

  private void register(String code, String name, String country, @Nullable String registration) {
    insurer.tell(
        "buyer.registered", "buyers/" + code, registered(code, name, country, registration));
  }

  private static Map<String, Object> someBuyer(String name) {
    return Fields.of(
        "englishName", name, "country", "DEU", "englishAddress", "1 Hafenstrasse, Hamburg");
  }

  private Call proposal(Map<String, Object> buyer, @Nullable Boolean confirmedNew) {
    return Call.post("/v1/buyers")
        .header("idempotency-key", Trial.fresh("buyer-"))
        .json(Fields.of("insurer", insurer.id(), "buyer", buyer, "confirmedNew", confirmedNew));
  }

  private Reply search(String query) {
    return desk.read("/v1/buyers?insurer=" + insurer.id() + query);
  }

  private static List<String> codes(Reply reply) {
    List<String> codes = new ArrayList<>();
    for (int i = 0; reply.at("items/" + i) != null; i++) {
      codes.add(reply.text("items/" + i + "/buyerCode"));
    }
    return codes;
  }

  @Test
  void theInsurersBuyersAreFoundByCodeNameAndCountry() {
    register("FRA-77", "Comptoir Général du Midi SARL", "FRA", null);
    for (String typed : List.of("FRA-7", "fra-77", "comptoir%20general", "comptoir+generale")) {
      assertThat(codes(search("&q=" + typed))).as(typed).contains("FRA-77");
    }
    assertThat(codes(search("&country=FRA"))).contains("FRA-77");
    assertThat(codes(search("&country=ITA&q=comptoir"))).isEmpty();
    assertThat(codes(search("&q=%25"))).isEmpty();
    Reply buyer = desk.read("/v1/buyers/FRA-77");
    assertThat(buyer.text("englishName")).isEqualTo("Comptoir Général du Midi SARL");
    assertThat(buyer.text("statusLabel")).isEqualTo("有效");
    assertThat(buyer.text("insurer")).isEqualTo(insurer.id());
  }

  @Test
  void aSearchThatCannotBeIsRefused() {
    Refused.fields(desk.get("/v1/buyers?country=FR"), "/query/country country-code-two-letters");
    Refused.fields(desk.get("/v1/buyers?limit=101"), "/query/limit limit-range");
    Refused.fields(desk.get("/v1/buyers?q=a%00b"), "/query/q text-character-not-allowed");
    Refused.fields(desk.get("/v1/buyers?q=" + "b".repeat(10_000)), "/query/q text-too-long");
    Refused.as(404, "buyer-not-found", desk.get("/v1/buyers/NO-SUCH-BUYER"));
    Refused.as(404, "operation-unknown", desk.get("/v1/buyers/%27%20or%201=1"));
  }

  @Test
  void aCodeOfSeveralInsurersNeedsTheInsurer() {
    Insurer other = Insurer.enrolled(Trial.fresh("buyers-"));
    register("TWICE", "Twice Ltd", "GBR", null);
    other.tell("buyer.registered", "buyers/TWICE", registered("TWICE", "Other SA", "ESP", null));
    Refused.fields(desk.get("/v1/buyers/TWICE"), "/query/insurer insurer-needed");
    assertThat(desk.read("/v1/buyers/TWICE?insurer=" + other.id()).text("country"))
        .isEqualTo("ESP");
  }

  @Test
  void whatTheInsurerChangesStandsInTheRegisterWhateverTheOrder() {
    register("ORDER-1", "Old Name Ltd", "GBR", null);
    Map<String, Object> data = registered("ORDER-1", "Newest Name Ltd", "GBR", null);
    Map<String, Object> newest =
        Fields.with(insurer.event("buyer.changed", "buyers/ORDER-1", data), "sequence", 5);
    Map<String, Object> older =
        Fields.with(
            insurer.event(
                "buyer.changed",
                "buyers/ORDER-1",
                Fields.with(data, "englishName", "Older Name Ltd")),
            "sequence",
            4);
    assertThat(Trial.send(insurer.signed(newest)).text("state")).isEqualTo("APPLIED");
    assertThat(Trial.send(insurer.signed(older)).text("state")).isEqualTo("SUPERSEDED");
    assertThat(Trial.send(insurer.signed(newest)).text("state")).isEqualTo("DUPLICATE");
    assertThat(desk.read("/v1/buyers/ORDER-1").text("englishName")).isEqualTo("Newest Name Ltd");
  }

  @Test
  void aCompanyProposesABuyerAndTheInsurerRegistersIt() {
    Call call = proposal(someBuyer("Elbe Seehandel KG"), null);
    Reply proposed = Trial.requireStatus(201, desk.send(call));
    String id = proposed.text("proposalId");
    assertThat(proposed.text("status")).isEqualTo("PROPOSED");
    assertThat(proposed.text("statusLabel")).isEqualTo("已提交");
    Reply repeated = desk.send(call);
    assertThat(repeated.text("proposalId")).as("the same request again").isEqualTo(id);

    insurer.tell(
        "buyer.registered",
        "buyers/DEU-500",
        Fields.with(registered("DEU-500", "Elbe Seehandel KG", "DEU", null), "proposalId", id));

    Reply mine = desk.read("/v1/buyer-proposals?status=REGISTERED");
    assertThat(mine.text("items/0/proposalId")).isEqualTo(id);
    assertThat(mine.text("items/0/buyerCode")).isEqualTo("DEU-500");
    assertThat(desk.read("/v1/buyers/DEU-500").text("englishName")).isEqualTo("Elbe Seehandel KG");
    assertThat(SomeCompany.fresh().member().read("/v1/buyer-proposals").at("items/0")).isNull();

    Reply otherwise =
        insurer.send(
            "buyer.registered",
            "buyers/DEU-501",
            Fields.with(registered("DEU-501", "Elbe Seehandel KG", "DEU", null), "proposalId", id));
    Refused.fields(otherwise, "/data/buyerCode proposal-registered-otherwise");
    Refused.as(404, "buyer-not-found", desk.get("/v1/buyers/DEU-501"));
  }

  @Test
  void aBuyerThatIsProbablyKnownIsNamedUnlessItIsSaidToBeAnother() {
    register("DEU-600", "Nordsee Maschinenbau GmbH", "DEU", "HRB 600 600");

    Reply alike =
        Refused.as(
            422,
            "buyer-probably-known",
            desk.send(proposal(someBuyer("Nordsee Maschinenbau G.m.b.H."), null)));
    assertThat(Refused.errors(alike)).containsExactly("/buyer/englishName buyer-name-alike");
    assertThat(alike.text("buyerCodes")).isEqualTo("DEU-600");
    assertThat(alike.text("errors/0/detail")).contains("DEU-600", "Nordsee Maschinenbau GmbH");

    Reply sameNumber =
        desk.send(
            proposal(
                Fields.with(someBuyer("Something Else AG"), "registrationNumber", "hrb-600600"),
                false));
    assertThat(Refused.errors(sameNumber))
        .containsExactly("/buyer/registrationNumber buyer-registration-known");

    Reply confirmed = desk.send(proposal(someBuyer("Nordsee Maschinenbau GmbH"), true));
    assertThat(confirmed.status()).as("%s", confirmed).isEqualTo(201);
    assertThat(confirmed.at("confirmedNew")).isEqualTo(true);
  }

  @Test
  void allThatIsWrongWithAProposalIsNamedAtOnce() {
    Map<String, Object> buyer =
        Fields.of(
            "englishName", "中文名",
            "country", "DEU",
            "englishAddress", "1 Street",
            "foundedOn", "2999-01-01",
            "stockCode", "ABC");
    Call call =
        Call.post("/v1/buyers")
            .header("idempotency-key", Trial.fresh("buyer-"))
            .json(Fields.of("insurer", "nobody-at-all", "buyer", buyer));
    Refused.fields(
        desk.send(call),
        "/buyer/englishName english-expected",
        "/buyer/foundedOn date-in-future",
        "/buyer/stockCode stock-code-of-unlisted",
        "/insurer counterparty-unknown");
    Refused.fields(
        desk.send(
            Call.post("/v1/buyers")
                .header("idempotency-key", Trial.fresh("buyer-"))
                .json(
                    Fields.of(
                        "insurer",
                        insurer.id(),
                        "status",
                        "REGISTERED",
                        "buyer",
                        Fields.with(
                            Fields.with(someBuyer("A"), "country", "Germany"),
                            "registrationYear",
                            "old")))),
        "/buyer/country country-code-unknown",
        "/buyer/registrationYear integer-expected",
        "/status field-unknown");
    Refused.as(
        400,
        "idempotency-key-missing",
        desk.send(Call.post("/v1/buyers").json(Map.of("insurer", insurer.id()))));
  }

  @Test
  void aBuyerForAProposalThatIsNotThereWaits() {
    Reply waiting =
        insurer.send(
            "buyer.registered",
            "buyers/DEU-700",
            Fields.with(
                registered("DEU-700", "Later GmbH", "DEU", null),
                "proposalId",
                "01ARZ3NDEKTSV4RRFFQ69G5FAV"));
    assertThat(waiting.status()).as("%s", waiting).isEqualTo(202);
    assertThat(waiting.text("state")).isEqualTo("PARKED");
    Refused.as(404, "buyer-not-found", desk.get("/v1/buyers/DEU-700"));
  }
}
