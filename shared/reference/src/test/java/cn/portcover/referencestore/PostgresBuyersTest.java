package cn.portcover.referencestore;

import static org.assertj.core.api.Assertions.assertThat;

import cn.portcover.domain.buyer.Buyer;
import cn.portcover.domain.buyer.BuyerCode;
import cn.portcover.domain.buyer.BuyerDetails;
import cn.portcover.domain.buyer.BuyerStatus;
import cn.portcover.domain.counterparty.CounterpartyId;
import cn.portcover.domain.reference.CountryCode;
import cn.portcover.operation.port.BuyerRegister.Query;
import cn.portcover.operation.port.Told;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PostgresBuyersTest {
  private static final CounterpartyId INSURER = new CounterpartyId("room-insurer");
  private static final Instant THEN = Instant.parse("2026-11-01T00:00:00Z");
  private final PostgresBuyers buyers = new PostgresBuyers(SomeDatabase.OPEN);

  private static Buyer buyer(
      CounterpartyId insurer,
      String code,
      String english,
      @Nullable String chinese,
      String country) {
    return new Buyer(
        insurer,
        new BuyerCode(code),
        english,
        chinese,
        new CountryCode(country),
        "1 Main Street",
        "HRB 12-345 " + code,
        BuyerStatus.ACTIVE);
  }

  @BeforeEach
  void someBuyers() {
    put(buyer(INSURER, "DEU-001", "Müller & Söhne GmbH", "穆勒公司", "DEU"));
    put(buyer(INSURER, "DEU-002", "Hamburger Handelskontor AG", null, "DEU"));
    put(buyer(INSURER, "USA-001", "ACME Trading Inc.", "阿克米贸易", "USA"));
    put(buyer(INSURER, "USA-002", "Acme Trading (West) LLC", null, "USA"));
    put(buyer(INSURER, "GBR-100", "Hundred Percent Ltd", null, "GBR"));
  }

  private void put(Buyer buyer) {
    buyers.put(buyer, new Told(1, THEN));
  }

  private List<String> found(@Nullable String text, @Nullable String country) {
    return buyers
        .search(new Query(text, country == null ? null : new CountryCode(country), INSURER, 20))
        .stream()
        .map(b -> b.code().value())
        .toList();
  }

  @ParameterizedTest
  @CsvSource({
    "DEU-001, DEU-001",
    "deu-0, DEU-001",
    "muller, DEU-001",
    "Mueller Söhne, DEU-001",
    "MULLER UND SOHNE GMBH, DEU-001",
    "穆勒, DEU-001",
    "hamburg, DEU-002",
    "handels kontor, DEU-002",
    "acme tradng, USA-001",
    "Acme Trading Incorporated, USA-001"
  })
  void isFoundByCodeOrByANameAsItIsRemembered(String text, String first) {
    assertThat(found(text, null)).as(text).first().isEqualTo(first);
  }

  @Test
  void aCountryNarrowsItAndNothingTypedShowsAll() {
    assertThat(found(null, "USA")).containsExactly("USA-001", "USA-002");
    assertThat(found("acme", "DEU")).isEmpty();
    assertThat(found(null, null)).hasSize(5);
    assertThat(buyers.search(new Query(null, null, new CounterpartyId("nobody"), 5))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"%", "_", "\\", "'", "...", "') or true --", "GmbH & Co. %", "🙂"})
  void whatSqlReadsOtherwiseIsOnlyText(String text) {
    assertThat(found(text, null)).as(text).isEmpty();
  }

  @Test
  void aBuyerIsOfItsInsurerAndACodeMayBeOfSeveral() {
    var other = new CounterpartyId("room-other");
    put(buyer(other, "DEU-001", "Someone Else KG", null, "DEU"));
    assertThat(buyers.find(INSURER, new BuyerCode("DEU-001")))
        .get()
        .extracting(Buyer::englishName)
        .isEqualTo("Müller & Söhne GmbH");
    assertThat(buyers.find(INSURER, new BuyerCode("DEU-009"))).isEmpty();
    assertThat(buyers.bearing(new BuyerCode("DEU-001")))
        .extracting(b -> b.insurer().value())
        .contains("room-insurer", "room-other");
  }

  @Test
  void aBuyerLikeAProposedOneIsFoundByNumberOrName() {
    assertThat(buyers.like(INSURER, proposed("Acme Trading Co., Ltd.", "USA", null)))
        .extracting(l -> l.buyer().code().value())
        .contains("USA-001");
    assertThat(buyers.like(INSURER, proposed("Nothing Like It SA", "DEU", "hrb12345deu002")))
        .singleElement()
        .satisfies(l -> assertThat(l.byRegistration()).isTrue())
        .satisfies(l -> assertThat(l.buyer().code().value()).isEqualTo("DEU-002"));
    assertThat(buyers.like(INSURER, proposed("Acme Trading Co., Ltd.", "FRA", null))).isEmpty();
    assertThat(buyers.like(INSURER, proposed("Zhonghua Import", "USA", "-"))).isEmpty();
    assertThat(
            buyers.like(new CounterpartyId("nobody"), proposed("ACME Trading Inc.", "USA", null)))
        .isEmpty();
  }

  private static BuyerDetails proposed(String name, String country, @Nullable String number) {
    return new BuyerDetails(
        name,
        null,
        null,
        new CountryCode(country),
        null,
        null,
        "Street 1",
        null,
        null,
        null,
        null,
        null,
        number,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null);
  }

  @Test
  void whatIsToldLaterCountsInWhateverOrderItIsWritten() {
    var insurer = new CounterpartyId("room-ordered");
    var first = buyer(insurer, "B-1", "First Name", null, "DEU");
    var second = buyer(insurer, "B-1", "Second Name", null, "DEU");
    buyers.put(second, new Told(2, THEN));
    buyers.put(first, new Told(1, THEN.plusSeconds(60)));
    buyers.put(second, new Told(2, THEN));
    assertThat(buyers.find(insurer, first.code())).contains(second);

    buyers.put(first, new Told(3, THEN));
    assertThat(buyers.find(insurer, first.code())).contains(first);
  }
}
