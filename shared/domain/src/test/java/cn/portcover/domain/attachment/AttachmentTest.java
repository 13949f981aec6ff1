package cn.portcover.domain.attachment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.portcover.domain.Language;
import cn.portcover.domain.RecordId;
import cn.portcover.domain.Sha256;
import cn.portcover.domain.record.Owner;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class AttachmentTest {
  private static final Instant NOW = Instant.parse("2026-11-21T08:15:30Z");
  private static final Owner OWNER = new Owner("C#91110107569535667U");
  private static final RecordId ID = new RecordId("01ARZ3NDEKTSV4RRFFQ69G5FAV");
  private static final Sha256 DIGEST = Sha256.of(new byte[] {1});

  private static Attachment.Promise promise(String name, long size, String contentType) {
    return new Attachment.Promise(
        new FileName(name), size, contentType, DIGEST, AttachmentKind.INVOICE, "备注");
  }

  private static Attachment reserved() {
    return Attachment.reserve(
        ID, OWNER, "claims/1", promise("发票.pdf", 1000, "application/pdf"), NOW);
  }

  @Test
  void aPromiseReservesAPlace() {
    Attachment reserved = reserved();

    assertThat(reserved.status()).isEqualTo(AttachmentStatus.RESERVED);
    assertThat(reserved.fileType()).isEqualTo(FileType.PDF);
    assertThat(reserved.size()).isEqualTo(1000);
    assertThat(reserved.sha256()).isEqualTo(DIGEST);
    assertThat(reserved.remark()).isEqualTo("备注");
    assertThat(reserved.key()).isEqualTo("claims/1/" + ID);
    assertThat(reserved.subject()).isEqualTo("attachments/claims/1/" + ID);
    assertThat(reserved.quarantineFile()).isEqualTo("quarantine/claims/1/" + ID);
    assertThat(reserved.file()).isEqualTo("attachments/claims/1/" + ID);
    assertThat(reserved.kind()).isSameAs(Attachment.KIND);
    assertThat(reserved.owner()).isEqualTo(OWNER);
    assertThat(reserved.auditedIn()).hasValue(OWNER);
    assertThat(reserved.statuses()).isEqualTo(Map.of("status", AttachmentStatus.RESERVED));
    assertThat(reserved.version()).isEqualTo(1);
    assertThat(reserved.counts()).isTrue();
  }

  @ParameterizedTest
  @ValueSource(longs = {0, -1, Attachment.MOST_BYTES + 1, Long.MAX_VALUE})
  void aFileIsNeitherEmptyNorLargerThanFiveMebibytes(long size) {
    var wrong = promise("a.pdf", size, "application/pdf");
    assertThatThrownBy(() -> Attachment.reserve(ID, OWNER, "claims/1", wrong, NOW))
        .isInstanceOf(AttachmentTooLarge.class);
  }

  @Test
  void theLargestAndTheSmallestAreTaken() {
    for (long size : new long[] {1, 5_242_880}) {
      var right = promise("a.pdf", size, "application/pdf");
      assertThat(Attachment.reserve(ID, OWNER, "claims/1", right, NOW).size()).isEqualTo(size);
    }
  }

  @Test
  void nameAndContentTypeAgree() {
    assertThatThrownBy(() -> promise("a.pdf", 1, "image/png").fileType())
        .isInstanceOf(AttachmentTypeNotAllowed.class);
    assertThatThrownBy(() -> promise("a.exe", 1, "application/pdf").fileType())
        .isInstanceOf(AttachmentTypeNotAllowed.class);
    assertThat(promise("a.zip", 1, "application/x-zip-compressed").fileType())
        .isEqualTo(FileType.ZIP);
  }

  @Test
  void whatHoldsIsStoredAndWhatDoesNotIsRejectedWithItsFaults() {
    Attachment stored = reserved().checked(Set.of());
    assertThat(stored.status()).isEqualTo(AttachmentStatus.STORED);
    assertThat(stored.faults()).isEmpty();
    assertThat(stored.dueAt()).isEmpty();
    assertThat(stored.counts()).isTrue();
    assertThat(stored.version()).isEqualTo(2);

    Attachment rejected = reserved().checked(EnumSet.of(FileFault.MACROS, FileFault.TYPE_DIFFERS));
    assertThat(rejected.status()).isEqualTo(AttachmentStatus.REJECTED);
    assertThat(rejected.faults()).containsExactly(FileFault.TYPE_DIFFERS, FileFault.MACROS);
    assertThat(rejected.counts()).isFalse();
    assertThat(rejected.dueAt()).isEmpty();
  }

  @Test
  void aPromiseThatIsNotKeptRunsOut() {
    Attachment reserved = reserved();
    Instant until = NOW.plus(Duration.ofMinutes(15));

    assertThat(reserved.dueAt()).hasValue(until);
    assertThat(reserved.hasRunOut(until.minusMillis(1))).isFalse();
    assertThat(reserved.hasRunOut(until)).isTrue();
    assertThat(reserved.checked(Set.of()).hasRunOut(until)).isFalse();
    assertThat(reserved.isPending(until)).as("one begun in time may be being checked").isTrue();
    assertThat(reserved.isPending(until.plusSeconds(60).minusMillis(1))).isTrue();
    assertThat(reserved.isPending(until.plusSeconds(60))).isFalse();
    assertThat(reserved.checked(Set.of()).isPending(NOW)).isFalse();

    Attachment expired = reserved.expire();
    assertThat(expired.status()).isEqualTo(AttachmentStatus.REMOVED);
    assertThat(expired.counts()).isFalse();
    assertThat(expired.dueAt()).isEmpty();
  }

  @Test
  void theFileOfARemovedOneIsDeletedUnlessACardHasSignedForIt() {
    Attachment stored = reserved().checked(Set.of());

    Attachment removed = stored.remove(false, NOW.plusSeconds(1));
    assertThat(removed.status()).isEqualTo(AttachmentStatus.REMOVED);
    assertThat(removed.dueAt()).hasValue(NOW.plusSeconds(1));
    assertThat(removed.withoutFile().dueAt()).isEmpty();
    assertThat(removed.withoutFile().version()).isEqualTo(4);
    assertThat(removed.withoutFile().status()).isEqualTo(AttachmentStatus.REMOVED);

    assertThat(stored.remove(true, NOW).fileDueAt()).isNull();
    assertThat(reserved().remove(true, NOW).fileDueAt()).isEqualTo(NOW);
  }

  @ParameterizedTest
  @EnumSource(
      value = AttachmentStatus.class,
      names = {"REJECTED", "REMOVED"})
  void whatIsOverStaysSo(AttachmentStatus status) {
    Attachment over =
        status == AttachmentStatus.REJECTED
            ? reserved().checked(Set.of(FileFault.DAMAGED))
            : reserved().remove(false, NOW);

    assertThatThrownBy(() -> over.checked(Set.of()))
        .isInstanceOfSatisfying(
            AttachmentNotOpen.class,
            e -> assertThat(e.facts()).containsEntry("currentStatus", status.name()));
    assertThatThrownBy(() -> over.remove(false, NOW)).isInstanceOf(AttachmentNotOpen.class);
    assertThatThrownBy(over::expire).isInstanceOf(AttachmentNotOpen.class);
  }

  @Test
  void aStoredOneIsNeitherCheckedAgainNorGivenUp() {
    Attachment stored = reserved().checked(Set.of());
    assertThatThrownBy(() -> stored.checked(Set.of())).isInstanceOf(AttachmentNotOpen.class);
    assertThatThrownBy(stored::expire).isInstanceOf(AttachmentNotOpen.class);
  }

  @Test
  void theTotalTakesExactlyFiftyMebibytes() {
    AttachmentTotal total = AttachmentTotal.none(OWNER, "claims/1", NOW);
    for (int i = 0; i < 10; i++) {
      total = total.reserve(Attachment.MOST_BYTES);
    }
    AttachmentTotal full = total;

    assertThat(full.bytes()).isEqualTo(52_428_800);
    assertThat(full.files()).isEqualTo(10);
    assertThat(full.version()).isEqualTo(10);
    assertThat(full.key()).isEqualTo("claims/1");
    assertThat(full.kind()).isSameAs(AttachmentTotal.KIND);
    assertThat(full.auditedIn()).isEmpty();
    assertThatThrownBy(() -> full.reserve(1))
        .isInstanceOfSatisfying(
            AttachmentTotalExceeded.class,
            e -> assertThat(e.facts()).containsEntry("bytesLeft", "0"));
    assertThat(full.release(10).reserve(10).bytes()).isEqualTo(52_428_800);
    assertThat(full.release(10).files()).isEqualTo(9);
    assertThatThrownBy(() -> full.release(10).reserve(11))
        .isInstanceOf(AttachmentTotalExceeded.class);
    assertThat(full.asserted())
        .isEqualTo(new AttachmentTotal(OWNER, "claims/1", 52_428_800, 10, 10, NOW, 11));
  }

  @Test
  void aRecordHasAtMostAHundredFiles() {
    AttachmentTotal total = AttachmentTotal.none(OWNER, "claims/1", NOW);
    for (int i = 0; i < 100; i++) {
      total = total.reserve(1);
    }
    AttachmentTotal full = total;

    assertThatThrownBy(() -> full.reserve(1)).isInstanceOf(AttachmentsTooMany.class);
    AttachmentTotal busy = AttachmentTotal.none(OWNER, "claims/1", NOW);
    for (int i = 0; i < 1000; i++) {
      busy = busy.reserve(1).release(1);
    }
    AttachmentTotal worn = busy;
    assertThat(worn.made()).isEqualTo(1000);
    assertThat(worn.files()).isZero();
    assertThatThrownBy(() -> worn.reserve(1)).isInstanceOf(AttachmentsTooMany.class);
    assertThat(AttachmentTotal.none(OWNER, "claims/1", NOW).release(5).bytes()).isZero();
    assertThat(AttachmentTotal.none(OWNER, "claims/1", NOW).release(5).files()).isZero();
  }

  @Test
  void everythingHasItsWordsInBothLanguages() {
    for (Language language : Language.values()) {
      for (FileFault fault : FileFault.values()) {
        assertThat(fault.label(language)).isNotBlank();
      }
      for (AttachmentKind kind : AttachmentKind.values()) {
        assertThat(kind.label(language)).isNotBlank();
      }
      for (AttachmentStatus status : AttachmentStatus.values()) {
        assertThat(status.label(language)).isNotBlank();
      }
    }
    assertThat(FileFault.MACROS.label(Language.ZH)).contains("宏");
    assertThat(FileFault.MACROS.label(Language.EN)).contains("macros");
    assertThat(AttachmentKind.INVOICE.label(Language.EN)).isEqualTo("Commercial invoice");
    assertThat(AttachmentStatus.STORED.label(Language.ZH)).isEqualTo("已上传");
  }
}
