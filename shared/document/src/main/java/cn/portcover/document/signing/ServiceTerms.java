package cn.portcover.document.signing;

import cn.portcover.document.layout.Label;
import cn.portcover.document.layout.Sheet;
import cn.portcover.document.layout.Value;
import java.util.List;
import java.util.stream.Stream;

/**
 * The text of the service agreement, edition {@link
 * cn.portcover.domain.signing.ServiceAgreement#TEXT_EDITION}. It is a contract in Chinese, whatever
 * the reader's language is. A new wording is a new edition.
 */
final class ServiceTerms {
  private record Chapter(Label heading, List<String> clauses) {}

  private static final List<Chapter> CHAPTERS =
      List.of(
          chapter(
              "服务内容",
              "Services",
              "丙方依托中国国际贸易单一窗口（以下简称“平台”），为甲方、乙方提供出口信用保险的投保、保单接收、报损、索赔、单证生成与核验、消息传输等电子化服务。",
              "甲方通过平台向乙方提交的投保申请、索赔申请、企业数据授权及所附单证，与甲方以书面形式提交的具有同等效力。",
              "平台服务不改变甲方与乙方之间保险合同的权利义务；承保、定损、赔付由乙方依据保险条款和保险单独立作出。"),
          chapter(
              "甲方的权利与义务",
              "Party A",
              "甲方应使用本企业的法人卡或操作员卡登录并签名，妥善保管卡介质和密码；使用甲方卡介质完成的操作视为甲方的行为。",
              "甲方保证通过平台填报和上传的信息、单证真实、准确、完整，并与其申报、运输、原产地等数据一致。",
              "甲方有权随时查询、下载其提交和收到的单证、回执及全部办理记录，并有权撤销企业数据授权。",
              "甲方的企业名称、统一社会信用代码、操作人员或印章发生变化的，应及时在平台更新；因未及时更新造成的后果由甲方承担。"),
          chapter(
              "乙方的权利与义务",
              "Party B",
              "乙方应及时接收并处理甲方通过平台提交的申请，按平台约定的消息格式反馈受理、审核、补正、赔付等结果。",
              "乙方仅可将甲方授权的数据用于授权书载明的用途，不得提供给第三方，法律、行政法规另有规定的除外。",
              "乙方应保证其发送的保险单、回执等信息真实有效，并对其在平台上加盖的电子印章负责。"),
          chapter(
              "丙方的权利与义务",
              "Party C",
              "丙方负责平台的运行维护和安全防护，保证消息传输的完整与可追溯，对每次数据调取予以记录并供甲方查询。",
              "丙方不参与甲方与乙方之间的保险关系，不对承保、赔付结果承担责任。",
              "因不可抗力、通信中断或计划内维护导致服务暂停的，丙方应及时公告，并在恢复后继续传输未送达的消息。"),
          chapter(
              "电子签名与电子印章",
              "Electronic signatures and seals",
              "各方同意，依据《中华人民共和国电子签名法》第十三条使用卡介质数字证书作出的电子签名为可靠的电子签名，与手写签名或者盖章具有同等的法律效力。",
              "本协议的电子文本以 PDF 形式保存，文件摘要、签名、证书链和吊销状态作为证据由平台长期保存；任何改动均可被发现。",
              "乙方以其数字证书对甲方签署后的电子文本签名，平台据此在文本上加盖乙方印章，并出具各方盖章齐备的文本。"),
          chapter(
              "数据与保密",
              "Data and confidentiality",
              "平台调取甲方的报关单、提运单、原产地证书等贸易数据，应当以甲方有效的企业数据授权为前提，并限于授权的保险机构、用途和期限。",
              "各方对在履行本协议中知悉的商业秘密和个人信息负有保密义务，该义务不因本协议终止而解除。"),
          chapter(
              "生效、变更与终止",
              "Effect, changes and end",
              "本协议自甲方、乙方均完成电子签署之日起生效。甲方与同一保险机构在同一时间只有一份有效的协议。",
              "乙方未接受签署的，本协议不生效，甲方可以重新签署。",
              "协议文本更新的，平台应提前公告；甲方在更新后继续办理业务前应签署新文本。任何一方可提前三十日通知其他各方终止本协议，终止前已受理的业务继续办理完毕。"),
          chapter(
              "争议解决", "Disputes", "本协议适用中华人民共和国法律。因本协议产生的争议，各方应协商解决；协商不成的，向丙方住所地有管辖权的人民法院提起诉讼。"));

  private ServiceTerms() {}

  private static Chapter chapter(String chinese, String english, String... clauses) {
    return new Chapter(Label.of(chinese, english), List.of(clauses));
  }

  static void write(Sheet sheet) {
    int number = 0;
    for (Chapter chapter : CHAPTERS) {
      number++;
      Label heading = chapter.heading();
      sheet.section(
          Label.of(
              "第" + "一二三四五六七八九十".charAt(number - 1) + "条　" + heading.chinese(), heading.english()));
      sheet.clauses(chapter.clauses().stream().map(Value::own).toList());
    }
  }

  /** All the words, for whoever looks for a change that no edition tells of. */
  static Stream<String> words() {
    return CHAPTERS.stream()
        .flatMap(c -> Stream.concat(Stream.of(c.heading().chinese()), c.clauses().stream()));
  }
}
