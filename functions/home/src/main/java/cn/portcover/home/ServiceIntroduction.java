package cn.portcover.home;

import cn.portcover.domain.Language;
import cn.portcover.home.ReadServiceIntroduction.IntroductionView;
import cn.portcover.home.ReadServiceIntroduction.Item;
import cn.portcover.home.ReadServiceIntroduction.Risks;
import cn.portcover.home.ReadServiceIntroduction.Section;
import java.util.List;

/** The words of 服务介绍 (手册 000 §2.2); what differs between policies stands in each policy. */
final class ServiceIntroduction {
  private final Language language;

  private ServiceIntroduction(Language language) {
    this.language = language;
  }

  static IntroductionView in(Language language) {
    return new ServiceIntroduction(language).page();
  }

  private IntroductionView page() {
    return new IntroductionView(
        both("小微企业出口信用保险服务介绍", "Export credit insurance for small exporters"),
        product(),
        applicants(),
        cover(),
        risks(),
        steps(),
        hotlines());
  }

  private Section product() {
    return new Section(
        both("产品", "The product"),
        List.of(
            both(
                "小微信保易是中国出口信用保险公司为小微出口企业提供的短期出口信用保险，保障企业按合同出口后的收汇安全。",
                "SME Easy Cover is short-term export credit insurance of China Export & Credit"
                    + " Insurance Corporation for small exporters: it protects what buyers abroad"
                    + " owe for goods that were exported under a contract."),
            both(
                "投保、保单、签约和索赔均在线办理；理赔依据以保险单及其条款为准。",
                "Applying, policies, agreements and claims are all done online; what is paid is"
                    + " decided by the policy and its terms.")));
  }

  private Section applicants() {
    return new Section(
        both("适用对象", "Who may apply"),
        List.of(
            both(
                "具有进出口经营权、在中国境内注册的小微出口企业；享受统保政策的企业以当地主管部门公布的名单为准。",
                "Small exporters registered in China with the right to trade; under a programme of"
                    + " a local authority, the companies on its published list.")));
  }

  private Section cover() {
    return new Section(
        both("保障范围", "Cover"),
        List.of(
            both(
                "保险期间内以被保险人名义申报的、按销售合同出口且未被排除的国家（地区）的出口。",
                "Exports under sales contracts that are declared in the insured's name within the"
                    + " period of cover, to countries that are not excluded."),
            both(
                "赔偿比例、单一买方限额、保险期间和各项期限以每张保险单为准。",
                "The ratio of cover, the limit of each buyer, the period and all deadlines stand in"
                    + " each policy.")));
  }

  private Risks risks() {
    return new Risks(
        both("承保风险", "Risks covered"),
        List.of(
            item("破产", "买方破产或者无力偿付债务。", "Insolvency", "The buyer is bankrupt or cannot pay."),
            item(
                "拖欠",
                "买方收到货物后超过约定期限未付款。",
                "Default",
                "The buyer has the goods and does not pay in time."),
            item("拒收", "买方拒绝接受货物。", "Refusal", "The buyer refuses to take the goods."),
            item(
                "信用证风险",
                "开证行破产、停业或被接管，拖欠或拒绝承兑。",
                "Letters of credit",
                "The issuing bank is insolvent or taken over, does not pay or does not accept.")),
        List.of(
            item(
                "汇兑限制",
                "买方所在国家（地区）禁止或限制汇兑。",
                "Transfer",
                "The buyer's country forbids or restricts payments abroad."),
            item(
                "进口管制", "禁止进口，或撤销进口许可证。", "Import", "An import ban, or an import licence revoked."),
            item(
                "战乱",
                "战争、内战、暴乱、革命等使买方或开证行无法履约。",
                "War",
                "War, civil war, riot or revolution keep buyer or bank from performing."),
            item(
                "延期付款令",
                "付款须经过的第三国颁布延期付款令。",
                "Moratorium",
                "A third country that the payment goes through decrees a moratorium.")));
  }

  private List<Item> steps() {
    return List.of(
        item(
            "查看待确认保单",
            "登录后在首页查看待确认保单，核对企业信息和承保方案。",
            "View the policy to confirm",
            "It waits on the home page: check the company's details and the terms offered."),
        item(
            "提交投保申请",
            "填写联系人，阅读投保单不少于 10 秒并同意投保声明后确认投保。",
            "Apply",
            "Give a contact, read the form for ten seconds at least, accept the declaration and"
                + " confirm."),
        item(
            "查看保单受理结果",
            "保险机构审核，结果在投保申请中查看。",
            "See the decision",
            "The insurer examines the application and says what it has decided."),
        item(
            "收悉确认",
            "保单生效后查看电子保单并点击收悉。",
            "Acknowledge",
            "Once the policy is in force, view it and acknowledge it."),
        item(
            "完成",
            "保单保障开始；发生可能损失应及时通知保险机构。",
            "Done",
            "You are covered; tell the insurer at once of what may become a loss."));
  }

  private List<Item> hotlines() {
    return List.of(
        item("国际贸易单一窗口", "95198 转 0（24 小时）", "Single Window", "95198, then 0, at any hour"));
  }

  private Item item(String chineseName, String chinese, String englishName, String english) {
    return new Item(both(chineseName, englishName), both(chinese, english));
  }

  private String both(String chinese, String english) {
    return language.choose(chinese, english);
  }
}
