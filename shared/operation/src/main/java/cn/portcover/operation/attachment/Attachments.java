package cn.portcover.operation.attachment;

import cn.portcover.domain.RecordId;
import cn.portcover.domain.Sha256;
import cn.portcover.domain.attachment.Attachment;
import cn.portcover.domain.attachment.AttachmentNotFound;
import cn.portcover.domain.attachment.AttachmentNotOpen;
import cn.portcover.domain.attachment.AttachmentNotUploaded;
import cn.portcover.domain.attachment.AttachmentStatus;
import cn.portcover.domain.attachment.AttachmentTotal;
import cn.portcover.domain.attachment.FileFault;
import cn.portcover.domain.record.Kept;
import cn.portcover.domain.record.Owner;
import cn.portcover.operation.Ids;
import cn.portcover.operation.Work;
import cn.portcover.operation.port.FileChecks;
import cn.portcover.operation.port.Store;
import cn.portcover.operation.port.Uploads;
import cn.portcover.operation.port.Uploads.Uploaded;
import jakarta.inject.Provider;
import jakarta.inject.Singleton;
import java.net.URI;
import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * The attachments of a record. Whether the record takes any now is for the caller to judge, after a
 * change of them was asked for: what was submitted before that is seen, and what is submitted later
 * meets the change at the {@link AttachmentTotal}. Whoever freezes the record (a submission)
 * refuses while some are {@link AttachmentStatus#RESERVED} and keeps the {@link AttachmentTotal}
 * {@link AttachmentTotal#asserted() asserted}, which every other change of an attachment keeps too:
 * then none slips by at the same moment.
 */
@Singleton
public class Attachments {
  private static final Duration FORM = Duration.ofMinutes(5);
  private static final Duration LINK = Duration.ofMinutes(5);

  private final Ids ids;
  private final Provider<Uploads> uploads;
  private final Provider<FileChecks> checks;

  public Attachments(Ids ids, Provider<Uploads> uploads, Provider<FileChecks> checks) {
    this.ids = ids;
    this.uploads = uploads;
    this.checks = checks;
  }

  /** Reserves the bytes. */
  public Attachment reserve(Kept about, Attachment.Promise promise, Work work) {
    Attachment attachment =
        Attachment.reserve(
            ids.next(work.now()), about.owner(), about.subject(), promise, work.now());
    work.keep(total(attachment, work).reserve(attachment.size()));
    work.keep(attachment);
    return attachment;
  }

  /** The form with which the file is uploaded. */
  public Uploads.Form form(Attachment attachment) {
    return uploads
        .get()
        .form(
            attachment.quarantineFile(),
            attachment.fileType().mediaType(),
            attachment.size(),
            attachment.sha256(),
            FORM);
  }

  /**
   * The attachment that the caller has seen.
   *
   * @throws AttachmentNotFound when it belongs to another record, too
   */
  public Attachment requireSeen(Kept about, RecordId id, Work work) {
    return work.requireSeen(
        Attachment.KIND, about.owner(), Attachment.prefix(about.subject()) + id);
  }

  public Attachment require(Kept about, RecordId id, Work work) {
    return work.require(Attachment.KIND, about.owner(), Attachment.prefix(about.subject()) + id);
  }

  /**
   * Checks what was uploaded and stores or rejects it. The bytes that were checked are those that
   * are written to where the file stays, so that nobody can exchange them in between. Where this
   * broke off before, it goes on. One that has run out is given up: a submission waits for it a
   * little longer than this takes it, and so misses none that is stored.
   */
  public Attachment complete(Attachment attachment, Work work) {
    if (attachment.status() != AttachmentStatus.RESERVED) {
      throw new AttachmentNotOpen(attachment.status());
    }
    if (attachment.hasRunOut(work.now())) {
      throw new AttachmentNotOpen(AttachmentStatus.REMOVED);
    }
    Uploads store = uploads.get();
    Uploaded found =
        store
            .find(attachment.quarantineFile(), attachment.size())
            .or(() -> store.find(attachment.file(), attachment.size()))
            .orElseThrow(AttachmentNotUploaded::new);
    Set<FileFault> faults = faults(attachment, found);
    if (faults.isEmpty() && found.content() != null) {
      store.put(attachment.file(), found.content(), attachment.fileType().mediaType());
    }
    store.delete(attachment.quarantineFile());
    Attachment checked = attachment.checked(faults);
    keep(checked, work);
    return checked;
  }

  /**
   * Takes an attachment out.
   *
   * @param proven whether a card has signed for it: then its file stays as evidence
   */
  public Attachment remove(Attachment attachment, boolean proven, Work work) {
    Attachment removed = attachment.remove(proven, work.now());
    work.keep(total(removed, work).release(removed.size()));
    work.keep(removed);
    return removed;
  }

  /** Gives up what was not uploaded in time; whether it was given up. */
  public boolean expire(Attachment attachment, Work work) {
    if (!attachment.hasRunOut(work.now())) {
      return false;
    }
    uploads.get().delete(attachment.quarantineFile());
    keep(attachment.expire(), work);
    return true;
  }

  /** Deletes the file of an attachment that was taken out; whether there was one to delete. */
  public boolean clear(Attachment attachment, Work work) {
    if (attachment.fileDueAt() == null) {
      return false;
    }
    uploads.get().delete(attachment.quarantineFile());
    uploads.get().delete(attachment.file());
    work.keep(attachment.withoutFile());
    return true;
  }

  /**
   * Sees to it that no attachment of the record is reserved, rejected or taken out between now and
   * the commit of the work: called before the attachments are looked at.
   */
  public void freeze(Kept about, Work work) {
    work.keep(total(about.owner(), about.subject(), work).asserted());
  }

  /** All of a record, in the order in which they were reserved. */
  public List<Attachment> of(Kept about, Store store) {
    return store.beginning(
        Attachment.KIND,
        about.owner(),
        Attachment.prefix(about.subject()),
        AttachmentTotal.MOST_MADE);
  }

  /** A link to the file of a stored attachment, for five minutes. */
  public URI link(Attachment attachment) {
    if (attachment.status() != AttachmentStatus.STORED) {
      throw new AttachmentNotOpen(attachment.status());
    }
    return uploads
        .get()
        .link(
            attachment.file(), attachment.name().value(), attachment.fileType().mediaType(), LINK);
  }

  /** One that still counts leaves the total as it is, so that those stored together never meet. */
  private void keep(Attachment changed, Work work) {
    if (!changed.counts()) {
      work.keep(total(changed, work).release(changed.size()));
    }
    work.keep(changed);
  }

  private AttachmentTotal total(Attachment of, Work work) {
    return total(of.owner(), of.about(), work);
  }

  private AttachmentTotal total(Owner owner, String about, Work work) {
    return work.find(AttachmentTotal.KIND, owner, about)
        .orElseGet(() -> AttachmentTotal.none(owner, about, work.now()));
  }

  private Set<FileFault> faults(Attachment attachment, Uploaded found) {
    byte[] content = found.content();
    if (content == null || found.size() != attachment.size()) {
      return EnumSet.of(FileFault.SIZE_DIFFERS);
    }
    if (!Sha256.of(content).equals(attachment.sha256())) {
      return EnumSet.of(FileFault.DIGEST_DIFFERS);
    }
    return checks.get().faults(content, attachment.fileType());
  }
}
