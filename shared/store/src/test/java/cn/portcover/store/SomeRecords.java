package cn.portcover.store;

import cn.portcover.domain.Company;
import cn.portcover.domain.CoverPeriod;
import cn.portcover.domain.Email;
import cn.portcover.domain.EmailRule;
import cn.portcover.domain.Mobile;
import cn.portcover.domain.Money;
import cn.portcover.domain.OfferNumber;
import cn.portcover.domain.Phone;
import cn.portcover.domain.PolicyNumber;
import cn.portcover.domain.Product;
import cn.portcover.domain.RecordId;
import cn.portcover.domain.Sha256;
import cn.portcover.domain.Uscc;
import cn.portcover.domain.application.Application;
import cn.portcover.domain.application.ApplicationStatus;
import cn.portcover.domain.application.ConfirmWith;
import cn.portcover.domain.application.Confirmation;
import cn.portcover.domain.application.Contact;
import cn.portcover.domain.application.Decision;
import cn.portcover.domain.application.FormReading;
import cn.portcover.domain.application.Offer;
import cn.portcover.domain.application.OfferForm;
import cn.portcover.domain.application.SuggestedContact;
import cn.portcover.domain.article.ArticleAttachment;
import cn.portcover.domain.article.Feed;
import cn.portcover.domain.article.FeedPull;
import cn.portcover.domain.article.FeedRun;
import cn.portcover.domain.article.LatestArticles;
import cn.portcover.domain.article.RiskSubscription;
import cn.portcover.domain.attachment.Attachment;
import cn.portcover.domain.attachment.AttachmentTotal;
import cn.portcover.domain.buyer.BuyerProposal;
import cn.portcover.domain.cargo.CargoApplication;
import cn.portcover.domain.cargo.CargoPolicy;
import cn.portcover.domain.cargo.CargoReservation;
import cn.portcover.domain.cargo.OpenCover;
import cn.portcover.domain.claim.Claim;
import cn.portcover.domain.claim.ClaimReceipt;
import cn.portcover.domain.claim.ClaimSubmission;
import cn.portcover.domain.claim.Shipment;
import cn.portcover.domain.claim.ShipmentReport;
import cn.portcover.domain.claimsinfo.ClaimsInformation;
import cn.portcover.domain.counterparty.Counterparty;
import cn.portcover.domain.counterparty.CounterpartyId;
import cn.portcover.domain.counterparty.Endpoint;
import cn.portcover.domain.document.DocumentKind;
import cn.portcover.domain.document.DocumentNumber;
import cn.portcover.domain.document.IssuedDocument;
import cn.portcover.domain.enquiry.Enquiry;
import cn.portcover.domain.guarantee.CreditAuthorisation;
import cn.portcover.domain.guarantee.GuaranteeApplication;
import cn.portcover.domain.guarantee.GuaranteePolicy;
import cn.portcover.domain.guarantee.Limit;
import cn.portcover.domain.guarantee.LimitChange;
import cn.portcover.domain.guarantee.OutsideHolding;
import cn.portcover.domain.guarantee.ReceivedAuthorisation;
import cn.portcover.domain.message.DeliveryStatus;
import cn.portcover.domain.message.OutgoingMessage;
import cn.portcover.domain.message.ReceivedMessage;
import cn.portcover.domain.notice.DigestSubscription;
import cn.portcover.domain.notice.Notice;
import cn.portcover.domain.notice.Reminder;
import cn.portcover.domain.payment.Payment;
import cn.portcover.domain.payment.PaymentAgreement;
import cn.portcover.domain.payment.PaymentStatement;
import cn.portcover.domain.policy.Deadlines;
import cn.portcover.domain.policy.Policy;
import cn.portcover.domain.policy.PolicyStatus;
import cn.portcover.domain.policy.PolicyTerms;
import cn.portcover.domain.policy.ReceiptStatus;
import cn.portcover.domain.programme.CreditReport;
import cn.portcover.domain.programme.PolicyCollection;
import cn.portcover.domain.programme.Programme;
import cn.portcover.domain.record.Actor;
import cn.portcover.domain.record.AuditEntry;
import cn.portcover.domain.record.Kept;
import cn.portcover.domain.record.Owner;
import cn.portcover.domain.session.Account;
import cn.portcover.domain.session.Captcha;
import cn.portcover.domain.session.Challenge;
import cn.portcover.domain.session.PasswordGuesses;
import cn.portcover.domain.session.Session;
import cn.portcover.domain.session.SignatureEvidence;
import cn.portcover.domain.session.SigningPurpose;
import cn.portcover.domain.session.SigningRequest;
import cn.portcover.domain.session.SigningTask;
import cn.portcover.domain.signature.Card;
import cn.portcover.domain.signature.Check;
import cn.portcover.domain.signature.Medium;
import cn.portcover.domain.signature.TrustAnchor;
import cn.portcover.domain.signature.Verification;
import cn.portcover.domain.signing.DataAccess;
import cn.portcover.domain.signing.DataAuthorisation;
import cn.portcover.domain.signing.InsurerSealEvidence;
import cn.portcover.domain.signing.Seal;
import cn.portcover.domain.signing.ServiceAgreement;
import java.math.BigDecimal;
import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.stream.Stream;

/**
 * Records of every kind, each with all of its fields, in the words and characters that they really
 * hold.
 */
final class SomeRecords {
  static final Instant NOW = Instant.parse("2026-11-21T03:04:05.006Z");
  static final Uscc USCC = new Uscc("91350200MA2XNW4K3Q");
  static final Uscc OTHER_USCC = new Uscc("91440300MA5DA0KT7P");
  static final CounterpartyId INSURER = new CounterpartyId("sinosure");
  static final Sha256 DIGEST = new Sha256("ab".repeat(32));

  /** Beyond the basic plane, quotes, line ends: what a text may hold. */
  static final String HARD = "厦门“𠮷野”\\\"進出口\"\r\n\t有限公司 é Ω 😀 <&>";

  private static final Actor PERSON =
      new Actor(Actor.Kind.COMPANY, USCC.value(), "张三", "LEGAL_PERSON_CARD", DIGEST.value());

  private static final List<Class<? extends Kept>> OF_FIELDS =
      List.of(
          Attachment.class,
          AttachmentTotal.class,
          BuyerProposal.class,
          Claim.class,
          ClaimReceipt.class,
          ClaimSubmission.class,
          CreditReport.class,
          DataAccess.class,
          DataAuthorisation.class,
          Enquiry.class,
          InsurerSealEvidence.class,
          PolicyCollection.class,
          Programme.class,
          Seal.class,
          ServiceAgreement.class,
          Shipment.class,
          ShipmentReport.class,
          SigningTask.class,
          Account.class,
          Captcha.class,
          PasswordGuesses.class,
          Notice.class,
          Reminder.class,
          ArticleAttachment.class,
          Feed.class,
          FeedPull.class,
          FeedRun.class,
          RiskSubscription.class,
          DigestSubscription.class,
          LatestArticles.class,
          CargoReservation.class,
          OpenCover.class,
          PaymentAgreement.class,
          Payment.class,
          PaymentStatement.class,
          CargoApplication.class,
          CargoPolicy.class,
          CreditAuthorisation.class,
          ReceivedAuthorisation.class,
          ClaimsInformation.class,
          GuaranteeApplication.class,
          GuaranteePolicy.class,
          Limit.class,
          LimitChange.class,
          OutsideHolding.class);

  private SomeRecords() {}

  /** Twenty-six characters that end in a number. */
  static RecordId id(int n) {
    return new RecordId("%026d".formatted(n));
  }

  static Company company(Uscc uscc) {
    return new Company(uscc, HARD, uscc.organisationCode());
  }

  /** The same records for every run. */
  static List<Kept> ofEveryKind() {
    return Stream.concat(OF_FIELDS.stream().map(Filled::of), told()).toList();
  }

  private static Stream<Kept> told() {
    return Stream.of(
        application(1, USCC, NOW),
        policy(1, USCC, NOW),
        session(),
        signingRequest(),
        evidence(),
        counterparty(),
        endpoint(),
        trustAnchor(),
        outgoing(1, NOW),
        received("msg-1#2/三", NOW),
        document(1),
        audit(NOW),
        reading(),
        Challenge.made(id(70), "bm9uY2U", NOW));
  }

  static Application application(int n, Uscc uscc, Instant at) {
    return new Application(
        id(n),
        offer(n, uscc, at),
        ApplicationStatus.REJECTED,
        new Confirmation(
            new Contact(
                "李四",
                new Phone("010-65307600-12"),
                new Mobile("13800138000"),
                new Email("a.b@example.com")),
            HARD,
            id(2),
            DIGEST,
            at,
            PERSON,
            at.plusSeconds(20),
            id(3)),
        new Decision(
            at.plusSeconds(30),
            List.of(new Decision.Reason("R-7", "超出承保范围"), new Decision.Reason("R-8", HARD)),
            new Decision.Handler("王五", "65307600", "wang@example.com")),
        at,
        1);
  }

  static Application offered(int n, Uscc uscc, Instant at) {
    return Application.offered(id(n), offer(n, uscc, at), at);
  }

  private static Offer offer(int n, Uscc uscc, Instant at) {
    return new Offer(
        new OfferNumber("O-" + n),
        INSURER,
        "中国出口信用保险公司",
        company(uscc),
        Product.SME_CREDIT,
        "XM-2026",
        new PolicyNumber("P-2025-" + n),
        new SuggestedContact("李四", "65307600", "+86 138 0013 8000", "a_b@example.com"),
        ConfirmWith.LEGAL_PERSON_CARD,
        at.plusSeconds(3600),
        new EmailRule("-_"),
        new OfferForm(
            new CoverPeriod(LocalDate.of(2026, 12, 1), LocalDate.of(2027, 11, 30)),
            new BigDecimal("80.50"),
            Money.of("100000.00", "USD"),
            Money.of("500000", "JPY"),
            Money.of("3999.90", "CNY"),
            "厦门市商务局",
            List.of("KP", "SY"),
            new OfferForm.Risks(List.of("买方破产", "买方拖欠"), List.of("战争")),
            List.of(HARD, "第二条")));
  }

  static Policy policy(int n, Uscc uscc, Instant at) {
    return new Policy(
        terms(n, uscc),
        PolicyStatus.EFFECTIVE,
        ReceiptStatus.ACKNOWLEDGED,
        new Policy.Acknowledgement(PERSON, at),
        new Policy.Cancellation(LocalDate.of(2027, 1, 2), HARD),
        at,
        1);
  }

  static Policy issued(int n, Uscc uscc, Instant at) {
    return Policy.issued(terms(n, uscc), at);
  }

  private static PolicyTerms terms(int n, Uscc uscc) {
    return new PolicyTerms(
        new PolicyNumber("P-" + n),
        INSURER,
        "中国出口信用保险公司",
        new OfferNumber("O-" + n),
        company(uscc),
        Product.SME_CREDIT,
        "信保易保单",
        new CoverPeriod(LocalDate.of(2026, 12, 1), LocalDate.of(2027, 11, 30)),
        new BigDecimal("80"),
        Money.of("100000.00", "USD"),
        Money.of("500000.00", "USD"),
        new Deadlines(
            Period.ofDays(10),
            Period.ofMonths(6),
            Period.of(1, 2, 3),
            Deadlines.Calendar.WORKING_DAYS),
        List.of("第一条", HARD),
        List.of("特别约定"),
        Money.of("3999.90", "CNY"));
  }

  private static Card card() {
    return new Card(
        USCC,
        HARD,
        "张三",
        Medium.LEGAL_PERSON_CARD,
        "0a1b2c",
        "CN=E-Port CA,O=中国电子口岸,C=CN",
        NOW.minusSeconds(1000),
        NOW.plusSeconds(100_000),
        DIGEST);
  }

  static Session session() {
    return new Session(
        id(10),
        company(USCC),
        "张三",
        Medium.LEGAL_PERSON_CARD,
        card(),
        3L,
        NOW,
        NOW.plusSeconds(1800),
        NOW.plusSeconds(9),
        1);
  }

  private static SigningRequest signingRequest() {
    return new SigningRequest(
        id(20),
        USCC,
        id(10),
        SigningPurpose.CONFIRM_APPLICATION,
        "applications/" + id(1),
        7,
        Sha256.of(new byte[] {1}),
        Sha256.of(new byte[] {2}),
        HARD,
        HARD,
        "bm9uY2U",
        NOW,
        true,
        1);
  }

  private static SignatureEvidence evidence() {
    var verification =
        new Verification(
            List.of(
                new Check(
                    "content-digest-matches", "RFC 5652 §5.4", Check.Outcome.PASSED, "as stated"),
                new Check("not-revoked", "RFC 5280 §6.3", Check.Outcome.UNDECIDED, HARD)),
            card(),
            "SM3withSM2",
            NOW,
            List.of("MIIB", "MIIC"),
            List.of("MIID"));
    return SignatureEvidence.of(signingRequest(), new byte[] {0x30, 0, -1}, verification, NOW);
  }

  static Counterparty counterparty() {
    return new Counterparty(
        INSURER,
        Counterparty.Kind.INSURER,
        "中国出口信用保险公司",
        "China Export & Credit Insurance Corporation",
        List.of("SME_CREDIT"),
        List.of(
            new Counterparty.SealedKey("sealed-2", null),
            new Counterparty.SealedKey("sealed-1", NOW.plusSeconds(86_400))),
        NOW,
        1);
  }

  private static Endpoint endpoint() {
    return new Endpoint(
        id(30),
        INSURER,
        URI.create("https://insurer.example.com/hooks?a=1&b=%E4%B8%AD"),
        List.of("policy.acknowledged", "*"),
        List.of(new Counterparty.SealedKey("sealed-2", null)),
        NOW.plusSeconds(5),
        NOW,
        1);
  }

  private static TrustAnchor trustAnchor() {
    return new TrustAnchor(
        DIGEST,
        "演示 CA",
        "MIIB",
        URI.create("http://ca.example.com/ca.crl"),
        "MIIC",
        NOW.plusSeconds(86_400),
        NOW.plusSeconds(99),
        NOW,
        1);
  }

  static OutgoingMessage outgoing(int n, Instant nextAttempt) {
    return new OutgoingMessage(
        id(1000 + n),
        Owner.company(USCC),
        INSURER,
        "policy.acknowledged",
        "policies/P-1",
        n,
        "{\"说明\":\"\\u0000𠮷\"}",
        DeliveryStatus.PENDING,
        List.of(new OutgoingMessage.Attempt(NOW, 1, 503, "busy")),
        nextAttempt,
        NOW.plusSeconds(86_400),
        NOW,
        1);
  }

  static ReceivedMessage received(String messageId, Instant at) {
    return new ReceivedMessage(
        INSURER,
        messageId,
        "policy.issued",
        "policies/P-1",
        4_000_000_000L,
        "{\"a\":1}",
        ReceivedMessage.State.PARKED,
        HARD,
        at,
        1);
  }

  static IssuedDocument document(int n) {
    return new IssuedDocument(
        new DocumentNumber("PC2026-7F3K-9Q2M-0XWT-%04d".formatted(n)),
        Owner.company(USCC),
        "policies/P-1",
        DocumentKind.FULL_SET,
        "v" + n,
        DIGEST,
        12,
        5_000_000_000L,
        "documents/PC2026/full.pdf",
        true,
        "CN=Portcover",
        NOW,
        1);
  }

  static AuditEntry audit(Instant at) {
    return AuditEntry.of(
        Owner.company(USCC),
        "acknowledge-policy",
        policy(1, USCC, NOW),
        PERSON,
        at,
        "req-1",
        DIGEST,
        DIGEST);
  }

  private static FormReading reading() {
    return new FormReading(id(60), USCC, id(1), DIGEST, NOW, PERSON, 1);
  }
}
