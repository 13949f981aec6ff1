package cn.portcover.domain.guarantee;

import cn.portcover.domain.Language;
import cn.portcover.domain.Money;
import cn.portcover.domain.RecordId;
import cn.portcover.domain.Uscc;
import cn.portcover.domain.counterparty.CounterpartyId;
import cn.portcover.domain.record.Kept;
import cn.portcover.domain.record.Owner;
import cn.portcover.domain.record.RecordKind;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * 额度变更记录: one entry of a limit's ledger, kept in the transaction that moves the limit and never
 * changed. All entries of a limit, one after the other, come to the limit itself.
 *
 * @param number 序号: 1, 2, 3 … within the limit
 * @param amount CNY: of GRANT and TOTAL by how much the total changed, below zero where it came
 *     down; of EXPIRE absent; of the others above zero
 * @param cause why: whose application, policy or entry it is about
 * @param after the ledger as this entry left it
 * @param terms as they were then
 */
public record LimitChange(
    RecordId limitId,
    int number,
    Uscc company,
    CounterpartyId insurer,
    Kind change,
    @Nullable Money amount,
    Cause cause,
    LimitLedger after,
    LimitTerms terms,
    Instant createdAt)
    implements Kept {

  public static final RecordKind<LimitChange> KIND =
      new RecordKind<>("guarantee/limit-changes", LimitChange.class, LimitChangeNotFound::new);

  /** Behind a limit's id and before the number; {@code .} is the next sign behind it. */
  private static final String BORDER = "-";

  private static final String BEHIND = ".";

  /** What happened. */
  public enum Kind {
    GRANT("批复", "Granted"),
    TOTAL("总额度变更", "Total changed"),
    RESERVE("占用", "Reserved"),
    USE("使用", "Used"),
    RELEASE("解除", "Released"),
    CANCEL("取消占用", "Reservation cancelled"),
    EXPIRE("失效", "Expired");

    private final String chinese;
    private final String english;

    Kind(String chinese, String english) {
      this.chinese = chinese;
      this.english = english;
    }

    public String label(Language language) {
      return language.choose(chinese, english);
    }
  }

  /**
   * Why.
   *
   * @param reference number of the request, application, policy or entry of the insurer's
   * @param applicationId whose holding of the limit it changes; absent where it changes none
   * @param entry which entry of the insurer's ledger it is, so that it is entered once; absent
   *     where it is none
   */
  public record Cause(
      String reference, @Nullable RecordId applicationId, @Nullable RecordId entry) {
    public static Cause of(RecordId applicationId) {
      return new Cause(applicationId.value(), applicationId, null);
    }

    /** What was last asked for is decided, or over. */
    public static Cause of(Limit limit) {
      return new Cause(String.valueOf(limit.request().number()), null, null);
    }
  }

  /** Before the first and behind the last key of a limit's entries. */
  public static String firstKey(RecordId limitId) {
    return limitId + BORDER;
  }

  public static String lastKey(RecordId limitId) {
    return limitId + BEHIND;
  }

  /** The name under which an entry of the insurer's is known once it is entered. */
  public static String alias(CounterpartyId insurer, RecordId entry) {
    return insurer + "/limit-entries/" + entry;
  }

  @Override
  public RecordKind<?> kind() {
    return KIND;
  }

  @Override
  public Owner owner() {
    return Owner.company(company);
  }

  /** The limit's id and the number in nine digits: keys sort as the entries follow each other. */
  @Override
  public String key() {
    return firstKey(limitId) + Integer.toString(1_000_000_000 + number).substring(1);
  }

  @Override
  public long version() {
    return 1;
  }

  @Override
  public List<String> aliases() {
    return cause.entry() == null ? List.of() : List.of(alias(insurer, cause.entry()));
  }
}
