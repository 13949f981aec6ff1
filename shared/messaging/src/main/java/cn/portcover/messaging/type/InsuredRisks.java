package cn.portcover.messaging.type;

import java.util.List;

/**
 * The risks that are covered, as codes or words of the insurer.
 *
 * @param commercial 商业风险
 * @param political 政治风险
 */
public record InsuredRisks(List<String> commercial, List<String> political) {
  public InsuredRisks {
    commercial = List.copyOf(commercial);
    political = List.copyOf(political);
  }
}
