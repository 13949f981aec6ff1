package cn.portcover.operation;

import cn.portcover.domain.RecordId;
import cn.portcover.domain.Refusal;
import cn.portcover.domain.Sha256;
import cn.portcover.domain.counterparty.CounterpartyId;
import cn.portcover.domain.message.OutgoingMessage;
import cn.portcover.domain.notice.Announcement;
import cn.portcover.domain.notice.Notice;
import cn.portcover.domain.record.Actor;
import cn.portcover.domain.record.AuditEntry;
import cn.portcover.domain.record.HistoryEntry;
import cn.portcover.domain.record.Kept;
import cn.portcover.domain.record.Owner;
import cn.portcover.domain.record.RecordKind;
import cn.portcover.domain.record.Status;
import cn.portcover.operation.json.Json;
import cn.portcover.operation.json.Writing;
import cn.portcover.operation.port.Store;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * What one operation reads and keeps. Nothing is written while it runs: at its end the records,
 * their histories, the messages owed, the audit entries and the answer for a repeated request go
 * into the store in one transaction, or none of them does.
 */
public final class Work {
  private final Store store;
  private final Ids ids;
  private final Context context;
  private final Map<String, Store.Found<?>> read = new HashMap<>();
  private final Map<String, Staged> kept = new LinkedHashMap<>();
  private final List<OutgoingMessage> owed = new ArrayList<>();
  private @Nullable Consumer<Work> last;

  /**
   * In what the work is done.
   *
   * @param expectedVersion of If-Match; absent where none was asked for
   * @param traceparent W3C trace context that outgoing messages carry on
   */
  public record Context(
      String operation,
      Actor actor,
      Instant now,
      String requestId,
      @Nullable Long expectedVersion,
      @Nullable String traceparent) {}

  private record Staged(Kept record, @Nullable String note) {}

  public Work(Store store, Ids ids, Context context) {
    this.store = store;
    this.ids = ids;
    this.context = context;
  }

  /** The owner's record, or its kind's refusal. */
  public <T extends Kept> T require(RecordKind<T> kind, Owner owner, String key) {
    return find(kind, owner, key).orElseThrow(kind.notFound());
  }

  public <T extends Kept> Optional<T> find(RecordKind<T> kind, Owner owner, String key) {
    return store.find(kind, owner, key).map(this::remember);
  }

  /** The record to be changed: the caller must have seen this version of it. */
  public <T extends Kept> T requireSeen(RecordKind<T> kind, Owner owner, String key) {
    T record = require(kind, owner, key);
    if (context.expectedVersion() == null) {
      throw new VersionMissing();
    }
    if (context.expectedVersion() != record.version()) {
      throw new StaleVersion();
    }
    return record;
  }

  /** The record that bears the name. */
  public <T extends Kept> Optional<T> named(RecordKind<T> kind, String alias) {
    return store.named(kind, alias).map(this::remember);
  }

  /** Keeps a new or changed record. */
  public void keep(Kept record) {
    keep(record, null);
  }

  /**
   * @param note stands in the history beside the change of status
   */
  public void keep(Kept record, @Nullable String note) {
    kept.put(place(record), new Staged(record, note));
  }

  /**
   * Owes a counterparty a message about a record that is kept in this work; it is delivered after
   * the commit, after earlier ones about the same record.
   */
  public void tell(CounterpartyId receiver, String type, Kept about, Object data) {
    owed.add(message(receiver, type, about, data));
  }

  /**
   * The same for what may not be done later: a message that has not gone out by then never does.
   */
  public void tellUntil(
      Instant last, CounterpartyId receiver, String type, Kept about, Object data) {
    owed.add(message(receiver, type, about, data).until(last));
  }

  private OutgoingMessage message(CounterpartyId receiver, String type, Kept about, Object data) {
    RecordId id = ids.next(context.now());
    Map<String, Object> event = new LinkedHashMap<>();
    event.put("specversion", "1.0");
    event.put("id", id.value());
    event.put("source", "/portcover");
    event.put("type", type);
    event.put("subject", about.subjectInMessages());
    event.put("time", context.now().toString());
    event.put("datacontenttype", "application/json");
    event.put("sequence", about.version());
    if (context.traceparent() != null) {
      event.put("traceparent", context.traceparent());
    }
    event.put("data", Writing.record(data));
    return OutgoingMessage.owed(
        id,
        about.owner(),
        receiver,
        type,
        about.subjectInMessages(),
        about.version(),
        Json.write(event),
        context.now());
  }

  /** Tells the company whose record it is; the notice is kept with the change or not at all. */
  public void announce(Kept about, Announcement announcement) {
    announce(about.owner(), about.subject(), announcement);
  }

  /**
   * Tells a company.
   *
   * @param about where it leads, as an address below {@code /v1}: {@code policies/P-1}
   */
  public void announce(Owner company, String about, Announcement announcement) {
    Instant now = context.now();
    keep(Notice.told(ids.next(now), company, announcement, about, now));
  }

  /**
   * Tells a company, unless it was told: for work that begins anew where it was cut off.
   *
   * @param what whose notice there shall be one of in the company
   * @return whether it had not been told
   */
  public boolean announceOnce(Owner company, String about, Announcement announcement, String what) {
    RecordId id = RecordId.following(what);
    if (find(Notice.KIND, company, id.value()).isPresent()) {
      return false;
    }
    keep(Notice.told(id, company, announcement, about, context.now()));
    return true;
  }

  /**
   * Leaves to the end what many do to the same record at the same moment (decision 17): it is done
   * when everything else is ready to be written, with what it reads and keeps itself, and again by
   * itself while others are faster there. Whatever it refuses refuses the whole work.
   *
   * @param step what it is given to read and keep with is written together with this work
   */
  public void atLast(Consumer<Work> step) {
    if (last != null) {
      throw new IllegalStateException("something is left to the end already");
    }
    last = step;
  }

  public Instant now() {
    return context.now();
  }

  public Actor actor() {
    return context.actor();
  }

  /** Reading lists, histories and counts: nothing of it is remembered. */
  public Store store() {
    return store;
  }

  /**
   * Writes everything.
   *
   * @throws Store.Raced when somebody else was faster; nothing was written
   * @throws LostRace when somebody always was, in what was left to the end; nothing was written
   */
  public void commit(Store.@Nullable Replay replay) throws Store.Raced {
    List<Store.Written> written = written();
    Consumer<Work> step = last;
    if (step == null) {
      write(written, replay);
      return;
    }
    Optional<Store.Raced> elsewhere = new Anew(ids).until(() -> writeWith(step, written, replay));
    if (elsewhere.isPresent()) {
      throw elsewhere.get();
    }
  }

  /** Whoever was faster elsewhere than in the step will stay so. */
  private Optional<Store.Raced> writeWith(
      Consumer<Work> step, List<Store.Written> before, Store.@Nullable Replay replay)
      throws Store.Raced {
    Work with = new Work(store, ids, context);
    step.accept(with);
    List<Store.Written> all = new ArrayList<>(before);
    all.addAll(with.written());
    try {
      write(all, replay);
      return Optional.empty();
    } catch (Store.Raced raced) {
      boolean inStep =
          !raced.lost().isEmpty()
              && with.kept.keySet().containsAll(raced.lost().stream().map(Work::place).toList());
      if (inStep) {
        throw raced;
      }
      return Optional.of(raced);
    }
  }

  private void write(List<Store.Written> written, Store.@Nullable Replay replay)
      throws Store.Raced {
    if (!written.isEmpty() || replay != null) {
      store.commit(new Store.Changes(written, replay));
    }
  }

  private List<Store.Written> written() {
    List<Store.Written> written = new ArrayList<>();
    List<AuditEntry> audit = new ArrayList<>();
    for (Staged staged : kept.values()) {
      Optional<AuditEntry> entry = auditEntry(staged.record());
      entry.ifPresent(audit::add);
      written.add(
          new Store.Written(
              staged.record(), history(staged), entry.map(AuditEntry::digest).orElse(null)));
    }
    audit.forEach(entry -> written.add(new Store.Written(entry, List.of(), null)));
    owed.forEach(message -> written.add(new Store.Written(message, List.of(), null)));
    return written;
  }

  /** The commit, its races told as refusals. */
  public void commitOrRefuse(Store.@Nullable Replay replay) {
    try {
      commit(replay);
    } catch (Store.Raced raced) {
      throw raced(raced);
    }
  }

  private Refusal raced(Store.Raced raced) {
    return context.expectedVersion() != null && !raced.nameTaken() && !raced.undecided()
        ? new StaleVersion()
        : new LostRace();
  }

  private <T extends Kept> T remember(Store.Found<T> found) {
    read.put(place(found.record()), found);
    return found.record();
  }

  private Optional<AuditEntry> auditEntry(Kept record) {
    Store.Found<?> before = read.get(place(record));
    return record
        .auditedIn()
        .map(
            of ->
                AuditEntry.of(
                    of,
                    context.operation(),
                    record,
                    context.actor(),
                    context.now(),
                    context.requestId(),
                    Sha256.of(Writing.json(record).getBytes(StandardCharsets.UTF_8)),
                    before == null ? null : before.auditDigest()));
  }

  private List<HistoryEntry> history(Staged staged) {
    Store.Found<?> before = read.get(place(staged.record()));
    Map<String, Status> old = before == null ? Map.of() : before.record().statuses();
    List<HistoryEntry> entries = new ArrayList<>();
    staged
        .record()
        .statuses()
        .forEach(
            (of, status) -> {
              Status from = old.get(of);
              if (status != from) {
                entries.add(
                    new HistoryEntry(
                        of,
                        from == null ? null : from.name(),
                        status.name(),
                        context.now(),
                        context.actor(),
                        staged.note(),
                        staged.record().version()));
              }
            });
    return entries;
  }

  private static String place(Kept record) {
    return record.owner().value() + "/" + record.kind().name() + "/" + record.key();
  }
}
