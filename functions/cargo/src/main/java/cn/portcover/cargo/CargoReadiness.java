package cn.portcover.cargo;

import cn.portcover.domain.FieldError;
import cn.portcover.domain.attachment.Attachment;
import cn.portcover.domain.attachment.AttachmentStatus;
import cn.portcover.domain.cargo.CargoApplication;
import cn.portcover.domain.cargo.CargoNotReady;
import cn.portcover.domain.cargo.CargoRules;
import cn.portcover.domain.cargo.OpenCover;
import cn.portcover.domain.cargo.OpenCoverNotValid;
import cn.portcover.domain.policy.Policy;
import cn.portcover.operation.Work;
import cn.portcover.operation.attachment.Attachments;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Whether an application may be submitted: by its open cover, its form and its attachments. */
@Singleton
final class CargoReadiness {
  private final Attachments attachments;

  CargoReadiness(Attachments attachments) {
    this.attachments = attachments;
  }

  /**
   * Refuses what is not ready. An open cover that its insurer ends at this very moment is not
   * noticed: the insurer compares again what it receives.
   */
  void requireToSubmit(CargoApplication application, Work work, Instant now) {
    OpenCover cover =
        work.require(
            OpenCover.KIND, application.owner(), application.cover().openCoverId().value());
    if (!cover.isValidOn(LocalDate.ofInstant(now, Policy.ZONE))) {
      throw OpenCoverNotValid.of(cover);
    }
    List<FieldError> gaps = new ArrayList<>(CargoRules.gaps(application.form(), cover));
    gaps.addAll(pending(application, work, now));
    if (!gaps.isEmpty()) {
      throw new CargoNotReady(gaps);
    }
  }

  /** What the company has uploaded with it. */
  List<Attachment> stored(CargoApplication application, Work work) {
    return attachments.of(application, work.store()).stream()
        .filter(each -> each.status() == AttachmentStatus.STORED)
        .toList();
  }

  /** What a company believes to have sent must not be missing. */
  private List<FieldError> pending(CargoApplication application, Work work, Instant now) {
    long count =
        attachments.of(application, work.store()).stream()
            .filter(each -> each.isPending(now))
            .count();
    return count == 0
        ? List.of()
        : List.of(FieldError.at("/attachments", "attachments-unchecked", count));
  }
}
