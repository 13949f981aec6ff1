package cn.portcover.domain.signing;

import cn.portcover.domain.Language;
import cn.portcover.domain.counterparty.CounterpartyId;
import cn.portcover.domain.session.Proposal;
import java.time.LocalDate;
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
  public DataToAuthorise {
    purposes = purposes.stream().distinct().sorted().toList();
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
