package cn.portcover.domain.signing;

import cn.portcover.domain.FieldError;
import cn.portcover.domain.InvalidFields;
import cn.portcover.domain.Language;
import cn.portcover.domain.counterparty.CounterpartyId;
import cn.portcover.domain.policy.Policy;
import cn.portcover.domain.session.Proposal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * 企业数据授权: what the company lets its trade data be pulled for.
 *
 * @param until last day, Beijing
 * @param termsAccepted 同意提供上述数据内容
 */
public record DataToAuthorise(
    CounterpartyId insurerId, List<DataPurpose> purposes, LocalDate until, boolean termsAccepted)
    implements Proposal {
  /** The longest that data may be authorised for: nobody remembers for longer. */
  public static final int MOST_YEARS = 3;

  public DataToAuthorise {
    purposes = purposes.stream().distinct().sorted().toList();
  }

  /** Refuses what cannot be granted today, all of it at once. */
  void requireReasonable(Instant now) {
    LocalDate today = now.atZone(Policy.ZONE).toLocalDate();
    List<FieldError> errors = new ArrayList<>();
    if (purposes.isEmpty()) {
      errors.add(FieldError.at("/purposes", "required"));
    }
    if (until.isBefore(today)) {
      errors.add(FieldError.at("/until", "date-in-the-past", until, today));
    } else if (until.isAfter(today.plusYears(MOST_YEARS))) {
      errors.add(FieldError.at("/until", "authorisation-too-long", MOST_YEARS));
    }
    if (!errors.isEmpty()) {
      throw new InvalidFields(errors);
    }
  }

  @Override
  public List<String> statementLines() {
    return List.of(
        "用途：" + inWords(purposes, Language.ZH),
        "授权期限：至 " + until,
        "同意提供数据内容：" + (termsAccepted ? "是" : "否"));
  }

  static String inWords(List<DataPurpose> purposes, Language language) {
    return purposes.stream()
        .map(purpose -> purpose.label(language))
        .collect(Collectors.joining(language.choose("、", ", ")));
  }

  @Override
  public List<CounterpartyId> counterparties() {
    return List.of(insurerId);
  }
}
