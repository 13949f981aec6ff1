package cn.portcover.domain.reference;

import static cn.portcover.domain.reference.PaymentMethod.LC_SIGHT;
import static cn.portcover.domain.reference.PaymentMethod.LC_USANCE;
import static org.assertj.core.api.Assertions.assertThat;

import cn.portcover.domain.Language;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class CausesAndPaymentTest {
  private static final Set<PaymentMethod> LETTERS = EnumSet.of(LC_SIGHT, LC_USANCE);

  @ParameterizedTest
  @EnumSource
  void aLetterOfCreditIsABanksDebt(PaymentMethod method) {
    assertThat(method.isLetterOfCredit()).isEqualTo(LETTERS.contains(method));
  }

  @ParameterizedTest
  @EnumSource(names = {"BUYER_INSOLVENCY", "BUYER_DEFAULT", "GOODS_REFUSED"})
  void aBuyersCauseNeedsABuyersDebt(LossCause cause) {
    assertThat(fitting(cause)).isEqualTo(EnumSet.complementOf(EnumSet.copyOf(LETTERS)));
    assertThat(cause.risk()).isEqualTo(LossCause.Risk.BUYER);
    assertThat(cause.needsIssuingBank()).isFalse();
  }

  @ParameterizedTest
  @EnumSource(names = {"BANK_INSOLVENCY", "BANK_DEFAULT"})
  void aBanksCauseNeedsALetterOfCreditAndTheBank(LossCause cause) {
    assertThat(fitting(cause)).isEqualTo(LETTERS);
    assertThat(cause.needsIssuingBank()).isTrue();
  }

  @Test
  void onlyAUsanceLetterOfCreditCanBeRefusedAcceptance() {
    assertThat(fitting(LossCause.BANK_REFUSED_ACCEPTANCE)).containsExactly(LC_USANCE);
    assertThat(LossCause.BANK_REFUSED_ACCEPTANCE.needsIssuingBank()).isTrue();
  }

  @ParameterizedTest
  @EnumSource(
      names = {
        "EXCHANGE_RESTRICTION",
        "IMPORT_BAN",
        "IMPORT_LICENCE_REVOKED",
        "WAR",
        "MORATORIUM",
        "OTHER_POLITICAL"
      })
  void aPoliticalCauseFitsAnyPayment(LossCause cause) {
    assertThat(fitting(cause)).containsExactlyInAnyOrder(PaymentMethod.values());
    assertThat(cause.needsIssuingBank()).isFalse();
  }

  private static Set<PaymentMethod> fitting(LossCause cause) {
    return Arrays.stream(PaymentMethod.values()).filter(cause::fits).collect(Collectors.toSet());
  }

  @ParameterizedTest
  @CsvSource({
    "1000.00, 0, NOT_COLLECTED",
    "1000.00, 0.01, PARTLY_COLLECTED",
    "1000.00, 999.99, PARTLY_COLLECTED",
    "1000.00, 1000, COLLECTED",
    "1000.00, 1000.01, COLLECTED"
  })
  void amountsSayHowMuchIsCollected(
      BigDecimal invoiced, BigDecimal received, CollectionStatus status) {
    assertThat(CollectionStatus.of(invoiced, received)).isEqualTo(status);
  }

  @Test
  void eachIsNamedInBothLanguages() {
    var named =
        Stream.of(
                Arrays.stream(PaymentMethod.values()).map(p -> p.label(Language.ZH)),
                Arrays.stream(PaymentMethod.values()).map(p -> p.label(Language.EN)),
                Arrays.stream(LossCause.values()).map(c -> c.label(Language.ZH)),
                Arrays.stream(LossCause.values()).map(c -> c.label(Language.EN)),
                Arrays.stream(CollectionStatus.values()).map(s -> s.label(Language.ZH)),
                Arrays.stream(CollectionStatus.values()).map(s -> s.label(Language.EN)))
            .flatMap(names -> names)
            .toList();
    assertThat(named).doesNotHaveDuplicates().allMatch(name -> name.length() > 1);
    assertThat(PaymentMethod.DP.label(Language.ZH)).isEqualTo("付款交单");
    assertThat(LossCause.BUYER_DEFAULT.label(Language.ZH)).isEqualTo("买方拖欠货款");
    assertThat(CollectionStatus.PARTLY_COLLECTED.label(Language.EN)).isEqualTo("Partly collected");
  }
}
