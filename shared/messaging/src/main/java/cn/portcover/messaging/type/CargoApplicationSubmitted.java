package cn.portcover.messaging.type;

import cn.portcover.domain.Company;
import cn.portcover.domain.Money;
import cn.portcover.domain.RecordId;
import cn.portcover.domain.attachment.Attachment;
import cn.portcover.domain.cargo.CargoApplication;
import cn.portcover.domain.cargo.CargoGoods;
import cn.portcover.domain.cargo.CargoInsurance;
import cn.portcover.domain.cargo.CargoPremium;
import cn.portcover.domain.cargo.CargoTransport;
import cn.portcover.domain.cargo.Insured;
import cn.portcover.domain.cargo.OpenCoverNumber;
import cn.portcover.domain.cargo.SpecialClause;
import cn.portcover.domain.payment.PremiumInvoice;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * {@code cargo-application.submitted}: the whole application (货物运输险投保单), for the first time or
 * changed.
 *
 * @param submission 1, and one more for each time that it was submitted again
 * @param company 投保公司
 * @param insured 被投保公司
 * @param estimate 保险金额 and 保费 as the platform computes them, for reference only
 * @param by name of the person
 * @param evidence of the card signature
 */
public record CargoApplicationSubmitted(
    RecordId applicationId,
    int submission,
    OpenCoverNumber openCoverNumber,
    Company company,
    Insured insured,
    CargoGoods goods,
    PremiumInvoice invoice,
    CargoTransport transport,
    CargoInsurance insurance,
    List<SpecialClause> specialClauses,
    Estimate estimate,
    @Nullable List<FileLink> attachments,
    @Nullable String by,
    Instant submittedAt,
    Evidence evidence) {

  /** 保险金额 and 保费. */
  public record Estimate(Money insuredAmount, Money premium) {
    static Estimate of(CargoPremium computed) {
      return new Estimate(computed.insuredAmount(), computed.premium());
    }
  }

  public CargoApplicationSubmitted {
    specialClauses = List.copyOf(specialClauses);
    attachments = attachments == null ? null : List.copyOf(attachments);
  }

  /** Of an application that was submitted. */
  public static CargoApplicationSubmitted of(
      CargoApplication application, List<Attachment> stored, Evidence evidence) {
    var form = application.form();
    var made = Objects.requireNonNull(application.submission());
    return new CargoApplicationSubmitted(
        application.id(),
        made.number(),
        application.cover().openCoverNumber(),
        application.applicant(),
        application.insured(),
        form.goods(),
        form.invoice(),
        form.transport(),
        form.insurance(),
        form.specialClauses(),
        Estimate.of(form.insurance().estimate().orElseThrow()),
        stored.isEmpty() ? null : stored.stream().map(FileLink::of).toList(),
        made.by().name(),
        made.at(),
        evidence);
  }
}
