package cn.portcover.testkit.card;

import java.util.List;

/**
 * An insurer that seals agreements with a certificate of its own.
 *
 * @param id under which the sandbox enrols it
 * @param name as it is enrolled, and as its certificate names it
 */
public record DemoInsurer(String id, String name) {
  static final String FOLDER = "insurers";

  /** The insurers that the sandbox plays; all but the first are made up. */
  public static final List<DemoInsurer> ALL =
      List.of(
          new DemoInsurer("sinosure", "中国出口信用保险公司"),
          new DemoInsurer("donghai-credit", "东海信用保险股份有限公司"),
          new DemoInsurer("jinqiao-property", "金桥财产保险股份有限公司"));

  /** Where its key is, below the demo cards: it is no card that a company's agent may offer. */
  public String file() {
    return FOLDER + "/" + id + "-seal-sm2.p12";
  }
}
