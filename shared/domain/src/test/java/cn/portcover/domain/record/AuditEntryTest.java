package cn.portcover.domain.record;

import static org.assertj.core.api.Assertions.assertThat;

import cn.portcover.domain.Sha256;
import cn.portcover.domain.SomeCompanies;
import cn.portcover.domain.policy.SomePolicies;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class AuditEntryTest {
  private static final Owner EXPORTER = Owner.company(SomeCompanies.EXPORTER.uscc());
  private static final Instant NOW = SomePolicies.BEGINS;
  private static final Sha256 CONTENT = new Sha256("cd".repeat(32));

  private final AuditEntry issued = entry(null);

  @Test
  void tellsWhoDidWhatToWhichRecord() {
    assertThat(issued.of()).isEqualTo(EXPORTER);
    assertThat(issued.owner()).isEqualTo(EXPORTER);
    assertThat(issued.about()).isEqualTo("policies/P-1");
    assertThat(issued.recordVersion()).isEqualTo(1);
    assertThat(issued.statusCodes())
        .isEqualTo(Map.of("status", "EFFECTIVE", "receiptStatus", "AWAITING"));
    assertThat(issued.by()).isEqualTo(SomeCompanies.WANG_LI);
    assertThat(issued.key()).isEqualTo("2026-06-30T16:00:00.000000000Z/policies/P-1/1");
    assertThat(issued.version()).isEqualTo(1);
    assertThat(issued.createdAt()).isEqualTo(NOW);
    assertThat(issued.auditedIn()).isEmpty();
    assertThat(issued.kind().notFound().get()).isInstanceOf(AuditEntry.AuditEntryNotFound.class);
  }

  @Test
  void theFirstStandsOnTheBeginningAndTheNextOnTheFirst() {
    var next = entry(issued.digest());
    assertThat(issued.previous()).isEqualTo(AuditEntry.BEGINNING);
    assertThat(next.previous()).isEqualTo(issued.digest());
    assertThat(next.digest()).isNotEqualTo(issued.digest());
    assertThat(issued.holds()).isTrue();
    assertThat(next.holds()).isTrue();
  }

  @Test
  void anEntryTakenOutIsNoticedByTheOneAfterIt() {
    var second = entry(issued.digest());
    var third = entry(second.digest());
    assertThat(third.previous()).isNotEqualTo(issued.digest());
    assertThat(new Changed(third).previous(issued.digest()).holds()).isFalse();
  }

  @Test
  void noFieldCanBeAlteredUnseen() {
    assertThat(new Changed(issued).entry().holds()).isTrue();
    assertThat(new Changed(issued).of(Owner.PLATFORM).holds()).isFalse();
    assertThat(new Changed(issued).operation("ViewPolicy").holds()).isFalse();
    assertThat(new Changed(issued).about("policies/P-2").holds()).isFalse();
    assertThat(new Changed(issued).recordVersion(2).holds()).isFalse();
    assertThat(new Changed(issued).statusCodes(Map.of("status", "EFFECTIVE")).holds()).isFalse();
    assertThat(new Changed(issued).at(NOW.plusNanos(1)).holds()).isFalse();
    assertThat(new Changed(issued).requestId("request-2").holds()).isFalse();
    assertThat(new Changed(issued).content(AuditEntry.BEGINNING).holds()).isFalse();
    assertThat(new Changed(issued).previous(CONTENT).holds()).isFalse();
    assertThat(new Changed(issued).digest(CONTENT).holds()).isFalse();
  }

  @Test
  void nothingOfTheActorCanBeAlteredUnseen() {
    var by = issued.by();
    assertThat(altered(new Actor(Actor.Kind.ADMIN, by.id(), by.name(), by.medium(), by.card())))
        .isTrue();
    assertThat(altered(new Actor(by.kind(), "another", by.name(), by.medium(), by.card())))
        .isTrue();
    assertThat(altered(new Actor(by.kind(), by.id(), "李明", by.medium(), by.card()))).isTrue();
    assertThat(altered(new Actor(by.kind(), by.id(), null, by.medium(), by.card()))).isTrue();
    assertThat(altered(new Actor(by.kind(), by.id(), by.name(), "OPERATOR_CARD", by.card())))
        .isTrue();
    assertThat(altered(new Actor(by.kind(), by.id(), by.name(), by.medium(), null))).isTrue();
  }

  @Test
  void noTwoEntriesReadAlike() {
    // Parts that run together, or a word for what is absent, would give both of a pair one digest.
    assertThat(digest(actor("王丽, medium=X", "Y"), Map.of()))
        .isNotEqualTo(digest(actor("王丽", "X, medium=Y"), Map.of()));
    assertThat(digest(actor("null", "Y"), Map.of()))
        .isNotEqualTo(digest(actor(null, "Y"), Map.of()));
    assertThat(digest(actor("a", "b"), Map.of("x", "1, y=2")))
        .isNotEqualTo(digest(actor("a", "b"), Map.of("x", "1", "y", "2")));
  }

  @Test
  void theOrderOfStatusesDoesNotMatter() {
    var sorted = new java.util.TreeMap<>(issued.statusCodes());
    assertThat(new Changed(issued).statusCodes(sorted.descendingMap()).holds()).isTrue();
  }

  private static AuditEntry entry(@Nullable Sha256 previous) {
    return AuditEntry.of(
        EXPORTER,
        "AcknowledgePolicy",
        SomePolicies.awaitingAcknowledgement(),
        SomeCompanies.WANG_LI,
        NOW,
        "request-1",
        CONTENT,
        previous);
  }

  private boolean altered(Actor by) {
    return !new Changed(issued).by(by).holds();
  }

  private static Actor actor(@Nullable String name, String medium) {
    return new Actor(Actor.Kind.COMPANY, "C", name, medium, null);
  }

  private static Sha256 digest(Actor by, Map<String, String> statuses) {
    return AuditEntry.of(EXPORTER, "Try", new Tried(statuses), by, NOW, "request-1", CONTENT, null)
        .digest();
  }

  /** A record with statuses of any name. */
  private record Tried(Map<String, String> codes) implements Kept {
    @Override
    public RecordKind<?> kind() {
      return new RecordKind<>("tried", Tried.class, AuditEntry.KIND.notFound());
    }

    @Override
    public Owner owner() {
      return EXPORTER;
    }

    @Override
    public String key() {
      return "1";
    }

    @Override
    public long version() {
      return 1;
    }

    @Override
    public Instant createdAt() {
      return NOW;
    }

    @Override
    public Map<String, Status> statuses() {
      Map<String, Status> statuses = new java.util.HashMap<>();
      codes.forEach((name, code) -> statuses.put(name, named(code)));
      return statuses;
    }

    private static Status named(String code) {
      return new Status() {
        @Override
        public String name() {
          return code;
        }

        @Override
        public String label(cn.portcover.domain.Language language) {
          return code;
        }
      };
    }
  }

  /** An entry with one field exchanged and its digest left as it was. */
  private record Changed(AuditEntry entry) {
    AuditEntry of(Owner of) {
      return with(
          of,
          entry.operation(),
          entry.about(),
          entry.recordVersion(),
          entry.statusCodes(),
          entry.by());
    }

    AuditEntry operation(String operation) {
      return with(
          entry.of(),
          operation,
          entry.about(),
          entry.recordVersion(),
          entry.statusCodes(),
          entry.by());
    }

    AuditEntry about(String about) {
      return with(
          entry.of(),
          entry.operation(),
          about,
          entry.recordVersion(),
          entry.statusCodes(),
          entry.by());
    }

    AuditEntry recordVersion(long version) {
      return with(
          entry.of(), entry.operation(), entry.about(), version, entry.statusCodes(), entry.by());
    }

    AuditEntry statusCodes(Map<String, String> codes) {
      return with(
          entry.of(), entry.operation(), entry.about(), entry.recordVersion(), codes, entry.by());
    }

    AuditEntry by(Actor by) {
      return with(
          entry.of(),
          entry.operation(),
          entry.about(),
          entry.recordVersion(),
          entry.statusCodes(),
          by);
    }

    AuditEntry at(Instant at) {
      return with(at, entry.requestId(), entry.content(), entry.previous(), entry.digest());
    }

    AuditEntry requestId(String requestId) {
      return with(entry.at(), requestId, entry.content(), entry.previous(), entry.digest());
    }

    AuditEntry content(Sha256 content) {
      return with(entry.at(), entry.requestId(), content, entry.previous(), entry.digest());
    }

    AuditEntry previous(Sha256 previous) {
      return with(entry.at(), entry.requestId(), entry.content(), previous, entry.digest());
    }

    AuditEntry digest(Sha256 digest) {
      return with(entry.at(), entry.requestId(), entry.content(), entry.previous(), digest);
    }

    private AuditEntry with(
        Owner of,
        String operation,
        String about,
        long version,
        Map<String, String> codes,
        Actor by) {
      return new AuditEntry(
          of,
          operation,
          about,
          version,
          codes,
          by,
          entry.at(),
          entry.requestId(),
          entry.content(),
          entry.previous(),
          entry.digest());
    }

    private AuditEntry with(
        Instant at, String requestId, Sha256 content, Sha256 previous, Sha256 digest) {
      return new AuditEntry(
          entry.of(),
          entry.operation(),
          entry.about(),
          entry.recordVersion(),
          entry.statusCodes(),
          entry.by(),
          at,
          requestId,
          content,
          previous,
          digest);
    }
  }
}
