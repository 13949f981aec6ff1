package cn.portcover.trial.payment;

import static org.assertj.core.api.Assertions.assertThat;

import cn.portcover.domain.message.OutgoingMessage;
import cn.portcover.testkit.whole.Call;
import cn.portcover.testkit.whole.Call.Reply;
import cn.portcover.testkit.whole.StreamReader;
import cn.portcover.trial.Desk;
import cn.portcover.trial.Fields;
import cn.portcover.trial.Insurer;
import cn.portcover.trial.SomeCompany;
import cn.portcover.trial.SomePayments;
import cn.portcover.trial.Trial;
import cn.portcover.trial.counterparty.Receiver;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/** The account number: whole for the bank, and in plain in nothing that is kept. */
class AccountNumberTest {
  private final SomeCompany company = SomeCompany.fresh();
  private final String account = "62220" + Trial.fresh("").replaceAll("\\D", "") + "77";

  private Map<String, Object> body(String bank) {
    var body = SomePayments.agreementBody(company, bank);
    @SuppressWarnings("unchecked")
    var payer = (Map<String, Object>) Objects.requireNonNull(body.get("payer"));
    // A company that writes what stands for a sealed text gets nothing opened.
    return Fields.with(
        body,
        "payer",
        Fields.with(
            Fields.with(payer, "accountNumber", account),
            "openingBank",
            "portcover-sealed:payment-agreements/x:AAAA"));
  }

  private static void register(Insurer bank, Receiver receiver) {
    Trial.requireStatus(
        201,
        Trial.admin(
            Call.post("/v1/admin/counterparties/" + bank.id() + "/endpoints")
                .json(Map.of("url", receiver.url(), "types", List.of("*")))));
  }

  private static Map<?, ?> payer(Receiver.Got got) {
    var data = (Map<?, ?>) Objects.requireNonNull(got.event().get("data"));
    return (Map<?, ?>) Objects.requireNonNull(data.get("payer"));
  }

  @Test
  void theBankIsToldItAndNothingKeptHoldsIt() {
    Insurer bank = Insurer.enrolled(Trial.fresh("bank-"), "BANK");
    try (Receiver receiver = new Receiver();
        var stream = Trial.system().streamFromNow()) {
      register(bank, receiver);
      Desk operator = company.operator();
      Trial.requireStatus(
          201,
          operator.send(
              Call.post("/v1/signing-tasks")
                  .header("idempotency-key", Trial.fresh("task-"))
                  .json(
                      Fields.of(
                          "purpose", "SIGN_PAYMENT_AGREEMENT", "proposal", body(bank.id())))));
      // The receiver's answer is kept with the attempt, but for what was sealed.
      receiver.answer(500);
      String agreement = SomePayments.signing(company, body(bank.id())).text("id");
      var events = handedOn(stream);
      receiver.answer(204);
      Trial.clock().advance(Duration.ofMinutes(10));
      events.forEach(stream::handOn);
      bank.tell(
          "payment-agreement.decided",
          "payment-agreements/" + agreement,
          SomePayments.decision(agreement, "SIGNED"));
      Desk later = company.operator();
      Reply paid = SomePayments.pay(later, agreement, SomePayments.unpaid(company, "88.00"));
      stream.settle();

      assertThat(receiver.taken()).hasSize(2);
      for (Receiver.Got got : receiver.taken()) {
        assertThat(payer(got).get("accountNumber")).isEqualTo(account);
        assertThat(payer(got).get("openingBank"))
            .isEqualTo("portcover-sealed:payment-agreements/x:AAAA");
      }
      assertThat(later.read(SomePayments.PAYMENTS + "/" + paid.text("id")).text("status"))
          .isEqualTo("SENT");
    }
    assertThat(SomePayments.told(company, "payment"))
        .hasSizeGreaterThanOrEqualTo(2)
        .allSatisfy(m -> assertThat(m.body()).doesNotContain(account))
        .extracting(OutgoingMessage::type)
        .contains("payment-agreement.signed", "payment.requested");
    assertThat(keptWith(account)).isZero();
    // That the search finds what is there.
    assertThat(keptWith(company.uscc().value())).isPositive();
  }

  /**
   * What this test wrote, handed on once. A stream may say the same again: later that is another
   * attempt to deliver what is due, of these messages only.
   */
  private static List<Map<String, Object>> handedOn(StreamReader stream) {
    List<Map<String, Object>> events = stream.next();
    events.forEach(stream::handOn);
    return events;
  }

  /** In how many items of the whole table the text stands, in whatever attribute. */
  private static long keptWith(String text) {
    var beans = Trial.system().beans();
    String table = beans.getRequiredProperty("portcover.store.table", String.class);
    DynamoDbClient client = beans.getBean(DynamoDbClient.class);
    // All tests' records are in it: a page may take longer than operations give the store.
    Duration patience = Duration.ofMinutes(1);
    return client
        .scanPaginator(
            b ->
                b.tableName(table)
                    .limit(500)
                    .overrideConfiguration(
                        o -> o.apiCallTimeout(patience).apiCallAttemptTimeout(patience)))
        .items()
        .stream()
        .filter(item -> holds(item.toString(), text))
        .count();
  }

  private static boolean holds(String item, String text) {
    return item.contains(text)
        || item.contains(
            java.util.Base64.getEncoder()
                .encodeToString(text.getBytes(StandardCharsets.UTF_8))
                .substring(0, 12));
  }

  @Test
  void whatTheBankCannotBeToldIsNotReceived() {
    Insurer bank = Insurer.enrolled(Trial.fresh("bank-"), "BANK");
    try (Receiver receiver = new Receiver();
        var stream = Trial.system().streamFromNow()) {
      register(bank, receiver);
      receiver.answer(500);
      String id = SomePayments.signing(company, body(bank.id())).text("id");
      var events = handedOn(stream);
      for (int i = 0; i < 12; i++) {
        Trial.clock().advance(Duration.ofHours(29));
        events.forEach(stream::handOn);
      }
      stream.settle();
      Reply agreement = company.operator().read(SomePayments.AGREEMENTS + "/" + id);
      assertThat(agreement.text("statusLabel")).isEqualTo("接收失败");
      assertThat(agreement.text("reason")).contains("未能将协议送达银行");
      assertThat(agreement.at("maySignAgain")).isEqualTo(true);
    }
  }
}
