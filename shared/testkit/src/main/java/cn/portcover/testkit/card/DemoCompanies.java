package cn.portcover.testkit.card;

import cn.portcover.domain.Uscc;
import java.util.List;

/** The companies of demos and tests, defined here once. Their codes hold their check characters. */
public final class DemoCompanies {
  /** A textile exporter of Xi'an. */
  public static final DemoCompany QINCHUAN =
      new DemoCompany(
          new Uscc("91610131MA6WD3K700"),
          "西安秦川启明纺织品进出口有限公司",
          "Xi'an Qinchuan Qiming Textiles Import and Export Co., Ltd.",
          "李秦岚",
          "王晓雨");

  /** An electronics exporter of Shenzhen. */
  public static final DemoCompany CHENXING =
      new DemoCompany(
          new Uscc("91440300MA5GH8Q277"),
          "深圳市晨星海湾电子科技有限公司",
          "Shenzhen Morningstar Bay Electronics Technology Co., Ltd.",
          "陈海生",
          "林佳怡");

  /** An importer of foods in Ningbo, which also needs duty guarantees. */
  public static final DemoCompany YUANFAN =
      new DemoCompany(
          new Uscc("91330201MA2CL6T4X3"),
          "宁波远帆食品贸易有限公司",
          "Ningbo Yuanfan Foods Trading Co., Ltd.",
          "周远帆",
          "沈若溪");

  /** A company that nobody has offered anything to: for tries to reach what is another's. */
  public static final DemoCompany STRANGER =
      new DemoCompany(
          new Uscc("91310115MA1K4RX967"),
          "上海澄溪仪器有限公司",
          "Shanghai Chengxi Instruments Co., Ltd.",
          "顾澄",
          "许念安");

  private DemoCompanies() {}

  public static List<DemoCompany> all() {
    return List.of(QINCHUAN, CHENXING, YUANFAN, STRANGER);
  }
}
