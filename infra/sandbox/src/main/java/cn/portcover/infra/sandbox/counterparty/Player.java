package cn.portcover.infra.sandbox.counterparty;

import cn.portcover.domain.counterparty.Counterparty;
import java.util.List;
import java.util.Optional;

/**
 * A counterparty that the sandbox plays.
 *
 * @param id under which it is enrolled, {@code sinosure}
 * @param products codes of what it insures; none for banks and customs
 */
public record Player(
    String id,
    Counterparty.Kind kind,
    String chineseName,
    String englishName,
    List<String> products) {
  /** Who is enrolled at start, in this order. All but the first and customs are made up. */
  public static final List<Player> ALL =
      List.of(
          new Player(
              "sinosure",
              Counterparty.Kind.INSURER,
              "中国出口信用保险公司",
              "China Export & Credit Insurance Corporation",
              List.of("SME_CREDIT")),
          new Player(
              "donghai-credit",
              Counterparty.Kind.INSURER,
              "东海信用保险股份有限公司",
              "Donghai Credit Insurance Co., Ltd.",
              List.of("SME_CREDIT")),
          new Player(
              "jinqiao-property",
              Counterparty.Kind.INSURER,
              "金桥财产保险股份有限公司",
              "Jinqiao Property Insurance Co., Ltd.",
              List.of("CARGO", "DUTY_GUARANTEE")),
          new Player(
              "huaxin-bank",
              Counterparty.Kind.BANK,
              "华信贸易银行股份有限公司",
              "Huaxin Trade Bank Co., Ltd.",
              List.of()),
          new Player(
              "linjiang-bank",
              Counterparty.Kind.BANK,
              "临江商业银行股份有限公司",
              "Linjiang Commercial Bank Co., Ltd.",
              List.of()),
          new Player(
              "customs",
              Counterparty.Kind.CUSTOMS,
              "中华人民共和国海关总署",
              "General Administration of Customs of China",
              List.of()),
          new Player(
              "xingyuan-property",
              Counterparty.Kind.INSURER,
              "兴远财产保险股份有限公司",
              "Xingyuan Property Insurance Co., Ltd.",
              List.of("CARGO")));

  public static Optional<Player> named(String id) {
    return ALL.stream().filter(player -> player.id().equals(id)).findFirst();
  }

  /** The ids, for messages to people. */
  public static String ids() {
    return String.join(", ", ALL.stream().map(Player::id).toList());
  }
}
