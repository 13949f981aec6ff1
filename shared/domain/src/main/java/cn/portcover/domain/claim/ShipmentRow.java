package cn.portcover.domain.claim;

import cn.portcover.domain.Money;
import cn.portcover.domain.Sha256;
import cn.portcover.domain.reference.CollectionStatus;
import cn.portcover.domain.reference.HsCode;
import cn.portcover.domain.reference.PaymentMethod;
import cn.portcover.domain.trade.CertificateOfOriginNumber;
import cn.portcover.domain.trade.DeclarationNumber;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * 出运信息 as the company fills it in; {@link ShipmentRules} say what it must be like.
 *
 * @param contractNumber 合同号/信用证号
 * @param shippedOn 出运日期, the actual one
 * @param paymentTerm 支付期限, in words
 * @param collectionStatus 收汇状态 (收汇方式)
 */
public record ShipmentRow(
    String contractNumber,
    String invoiceNumber,
    HsCode hsCode,
    LocalDate shippedOn,
    DeclarationNumber declarationNumber,
    @Nullable CertificateOfOriginNumber certificateOfOriginNumber,
    PaymentMethod paymentMethod,
    String paymentTerm,
    Money invoiceAmount,
    Money receivedAmount,
    Money claimedAmount,
    CollectionStatus collectionStatus) {

  /** SHA-256 of all that the row says; another for any other row. */
  public Sha256 digest() {
    List<@Nullable Object> parts =
        Arrays.asList(
            contractNumber,
            invoiceNumber,
            hsCode,
            shippedOn,
            declarationNumber,
            certificateOfOriginNumber,
            paymentMethod,
            paymentTerm,
            invoiceAmount,
            receivedAmount,
            claimedAmount,
            collectionStatus);
    StringBuilder text = new StringBuilder();
    for (Object part : parts) {
      // Lengths first, so that no two rows read alike.
      String written = Objects.toString(part, "");
      text.append(written.length()).append(':').append(written).append(';');
    }
    return Sha256.of(text.toString().getBytes(StandardCharsets.UTF_8));
  }
}
