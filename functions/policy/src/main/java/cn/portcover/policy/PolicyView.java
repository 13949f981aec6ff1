package cn.portcover.policy;

import cn.portcover.domain.Company;
import cn.portcover.domain.Language;
import cn.portcover.domain.Money;
import cn.portcover.domain.OfferNumber;
import cn.portcover.domain.PolicyNumber;
import cn.portcover.domain.Product;
import cn.portcover.domain.counterparty.CounterpartyId;
import cn.portcover.domain.document.DocumentKind;
import cn.portcover.domain.policy.Deadlines;
import cn.portcover.domain.policy.Policy;
import cn.portcover.domain.policy.PolicyStatus;
import cn.portcover.domain.policy.ReceiptStatus;
import cn.portcover.operation.Versioned;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** 保险单, as the company sees it. */
record PolicyView(
    PolicyNumber policyNumber,
    Company company,
    InsurerView insurer,
    @Nullable OfferNumber offerNumber,
    Product product,
    String productLabel,
    String policyType,
    LocalDate effectiveFrom,
    LocalDate effectiveTo,
    PolicyStatus status,
    String statusLabel,
    ReceiptStatus receiptStatus,
    String receiptStatusLabel,
    BigDecimal coverRatioPercent,
    Money buyerLimit,
    @Nullable Money maximumIndemnity,
    Money premium,
    Deadlines deadlines,
    List<String> scheme,
    List<String> specialTerms,
    @Nullable AcknowledgementView acknowledgement,
    Policy.@Nullable Cancellation cancellation,
    List<DocumentLink> documents,
    Instant createdAt,
    long version)
    implements Versioned {

  record InsurerView(CounterpartyId id, String name) {}

  record AcknowledgementView(@Nullable String by, Instant at) {}

  /** 单证列表. */
  record DocumentLink(String kind, String label, String link) {}

  static final List<DocumentKind> DOCUMENTS =
      List.of(DocumentKind.FULL_SET, DocumentKind.SCHEME, DocumentKind.POLICY);

  static PolicyView of(Policy policy, Language language) {
    var terms = policy.terms();
    var acknowledged = policy.acknowledgement();
    return new PolicyView(
        terms.policyNumber(),
        terms.company(),
        new InsurerView(terms.insurer(), terms.insurerName()),
        terms.offerNumber(),
        terms.product(),
        terms.product().label(language),
        terms.policyType(),
        terms.period().from(),
        terms.period().to(),
        policy.status(),
        policy.status().label(language),
        policy.receiptStatus(),
        policy.receiptStatus().label(language),
        terms.coverRatioPercent(),
        terms.buyerLimit(),
        terms.maximumIndemnity(),
        terms.premium(),
        terms.deadlines(),
        terms.scheme(),
        terms.specialTerms(),
        acknowledged == null
            ? null
            : new AcknowledgementView(acknowledged.by().name(), acknowledged.at()),
        policy.cancellation(),
        DOCUMENTS.stream().map(kind -> link(policy, kind, language)).toList(),
        policy.createdAt(),
        policy.version());
  }

  private static DocumentLink link(Policy policy, DocumentKind kind, Language language) {
    return new DocumentLink(
        kind.slug(), kind.label(language), "/v1/" + policy.subject() + "/documents/" + kind.slug());
  }
}
