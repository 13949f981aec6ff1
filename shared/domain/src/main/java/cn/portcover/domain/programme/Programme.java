package cn.portcover.domain.programme;

import cn.portcover.domain.RecordId;
import cn.portcover.domain.Sha256;
import cn.portcover.domain.record.Kept;
import cn.portcover.domain.record.Owner;
import cn.portcover.domain.record.RecordKind;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/**
 * 统保政策: published by an administrator, then the list of the companies that it is for. Each of these
 * collects its policy once, from the first day of collecting to the end of the period: until the
 * collect-by date for the whole period, later from the policy's issue on.
 *
 * @param insurerName the insurer's Chinese name when the terms were last published
 * @param list absent until it is published
 */
public record Programme(
    ProgrammeId id,
    ProgrammeTerms terms,
    String insurerName,
    @Nullable EligibleList list,
    Instant createdAt,
    long version)
    implements Kept {

  public static final RecordKind<Programme> KIND =
      new RecordKind<>("programmes", Programme.class, ProgrammeNotFound::new);

  /**
   * The list that counts; its companies stand where they can be searched.
   *
   * @param edition another for each list that is published
   * @param companies how many
   * @param file digest of the file that was published
   */
  public record EligibleList(RecordId edition, int companies, Sha256 file, Instant publishedAt) {}

  public static Programme published(
      ProgrammeId id, ProgrammeTerms terms, String insurerName, Instant now) {
    return new Programme(id, terms, insurerName, null, now, 1);
  }

  /** The terms anew; the list stays. */
  public Programme publish(ProgrammeTerms given, String nameOfInsurer) {
    return new Programme(id, given, nameOfInsurer, list, createdAt, version + 1);
  }

  /** A list in the place of the one before. */
  public Programme publish(EligibleList given) {
    return new Programme(id, terms, insurerName, given, createdAt, version + 1);
  }

  /** For which time a policy covers that is collected on this day. */
  public CoverOnCollection coverIfCollectedOn(LocalDate day) {
    boolean inTime = !day.isAfter(terms.collectBy());
    return new CoverOnCollection(
        inTime, inTime ? terms.period().from() : null, terms.period().to());
  }

  /**
   * Whether a company may collect.
   *
   * @param listed whether it is on the list that counts
   * @param collected whether it has collected before
   */
  public Eligibility eligibility(LocalDate today, boolean listed, boolean collected) {
    if (collected) {
      return Eligibility.COLLECTED;
    } else if (isOver(today)) {
      return Eligibility.ENDED;
    } else if (list == null) {
      return Eligibility.LIST_NOT_PUBLISHED;
    } else if (!listed) {
      return Eligibility.NOT_ON_LIST;
    } else if (today.isBefore(terms.collectFrom())) {
      return Eligibility.NOT_YET_OPEN;
    }
    return Eligibility.MAY_COLLECT;
  }

  public boolean isOver(LocalDate today) {
    return today.isAfter(terms.period().to());
  }

  /**
   * The first day of the year of cover that the day is in; days before the cover count to its
   * first.
   */
  public LocalDate yearOf(LocalDate day) {
    LocalDate from = terms.period().from();
    return from.plusYears(Math.max(0, ChronoUnit.YEARS.between(from, day)));
  }

  @Override
  public RecordKind<?> kind() {
    return KIND;
  }

  @Override
  public Owner owner() {
    return Owner.PLATFORM;
  }

  @Override
  public String key() {
    return id.value();
  }
}
