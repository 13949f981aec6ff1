package cn.portcover.domain.payment;

import cn.portcover.domain.Malformed;
import cn.portcover.domain.RecordId;
import cn.portcover.domain.session.Proposal;
import cn.portcover.domain.session.Signable;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * 在线支付, 重新支付: under which agreement, for which applications (合并支付 where they are several). What is
 * signed holds each application's version, so that a signature given for one premium is worth
 * nothing for another.
 *
 * @param items 1 to {@value Payment#MOST_ITEMS}, no application twice
 */
public record PaymentToMake(RecordId paymentAgreementId, List<Item> items) implements Proposal {
  /** An application whose premium is paid. */
  public record Item(PremiumKind kind, RecordId applicationId) {}

  public PaymentToMake {
    items = List.copyOf(items);
    if (items.isEmpty()) {
      throw Malformed.in("items", "required");
    }
    if (items.size() > Payment.MOST_ITEMS) {
      throw Malformed.in("items", "list-too-long", Payment.MOST_ITEMS);
    }
    for (int i = 0; i < items.size(); i++) {
      RecordId id = items.get(i).applicationId();
      if (items.subList(0, i).stream().anyMatch(before -> before.applicationId().equals(id))) {
        throw Malformed.in("items/" + i + "/applicationId", "application-listed-twice");
      }
    }
  }

  /** The agreement, then the applications in their order. */
  @Override
  public List<Concerned> concerned() {
    return Stream.concat(
            Stream.of(new Concerned(PaymentAgreement.KIND, paymentAgreementId.value())),
            items.stream().map(i -> new Concerned(i.kind().records(), i.applicationId().value())))
        .toList();
  }

  @Override
  public List<String> statementLines() {
    return List.of("投保单：" + items.size() + " 份");
  }

  @Override
  public void requireSignable(List<? extends Signable> concerned, Instant now) {
    concerned.stream()
        .flatMap(PaymentToMake::agreement)
        .forEach(agreement -> PaymentRules.requirePayable(agreement, applications(concerned), now));
  }

  private static Stream<PaymentAgreement> agreement(Signable record) {
    return record instanceof PaymentAgreement agreement ? Stream.of(agreement) : Stream.empty();
  }

  private static List<Payable> applications(List<? extends Signable> concerned) {
    return concerned.stream().filter(Payable.class::isInstance).map(Payable.class::cast).toList();
  }

  @Override
  public List<String> statementLines(List<? extends Signable> concerned) {
    List<String> lines = new ArrayList<>();
    concerned.stream()
        .flatMap(PaymentToMake::agreement)
        .forEach(
            agreement -> {
              lines.add("付款银行：" + agreement.bankName() + "，协议编号 " + agreement.agreementNumber());
              lines.add(
                  "付款账号："
                      + agreement.payer().maskedAccount()
                      + "，户名 "
                      + agreement.payer().accountName());
              lines.add("收款企业：" + agreement.insurerName() + "（" + agreement.insurer() + "）");
            });
    List<Payable> applications = applications(concerned);
    for (Payable application : applications) {
      lines.add(
          "投保单 "
              + application.id()
              + "，版本 "
              + application.version()
              + "，"
              + application.insurer()
              + "，保险费 "
              + application.premiumDue());
    }
    lines.add("支付总额：" + PaymentRules.total(applications));
    return lines;
  }
}
