package cn.portcover.signing;

import cn.portcover.domain.Language;
import cn.portcover.domain.signature.Medium;
import cn.portcover.domain.signing.Seal;
import cn.portcover.operation.Caller;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** What somebody may lack who wants to sign an agreement (手册 000 §3.1 操作说明). */
enum Lack {
  CARD(
      "当前以用户名密码登录，不能签名，请插入卡介质重新登录。",
      "You are signed in with a password and cannot sign; sign in with a card."),
  SEAL("没有可用的公司章，请先制作印章。", "Your company has no seal that can be chosen; have one made first."),
  LEGAL_PERSON_CARD("制作印章须使用法人卡登录。", "To make a seal, sign in with the legal person's card.");

  private final String chinese;
  private final String english;

  Lack(String chinese, String english) {
    this.chinese = chinese;
    this.english = english;
  }

  String sentence(Language language) {
    return language.choose(chinese, english);
  }

  static List<Lack> of(Caller caller, List<Seal> seals, Instant now) {
    Medium medium = caller.openSession().medium();
    List<Lack> lacks = new ArrayList<>();
    if (!medium.isCard()) {
      lacks.add(CARD);
    }
    if (seals.stream().noneMatch(seal -> seal.selectable(now))) {
      lacks.add(SEAL);
      if (medium != Medium.LEGAL_PERSON_CARD) {
        lacks.add(LEGAL_PERSON_CARD);
      }
    }
    return lacks;
  }

  /** 操作说明: what everybody is told, and what this caller besides. */
  static List<String> operatingNotes(Caller caller) {
    Language language = caller.language();
    List<String> notes =
        new ArrayList<>(
            List.of(
                language.choose(
                    "一、使用法人卡登录，在“印章管理”中选择操作员姓名，制作类型为“公司章”的印章；过期的印章不能用于签署。",
                    "1. With the legal person's card, make a company seal and name the operator who"
                        + " uses it; an expired seal cannot be chosen."),
                language.choose(
                    "二、阅读服务协议全文，勾选“我确认协议条款”，选择印章并以当前登录的卡签名。",
                    "2. Read the service agreement, accept its terms, choose the seal and sign with"
                        + " the card that you signed in with."),
                language.choose(
                    "三、保险机构盖章后，状态变为“签约完成”，此后方可索赔；签约失败的可以重新签署。",
                    "3. Once the insurer has sealed it, it is completed, and claims can be made;"
                        + " when it failed it may be signed again.")));
    if (caller.openSession().medium() != Medium.LEGAL_PERSON_CARD) {
      notes.add(
          language.choose(
              "当前登录的不是法人卡，不能制作或修改印章。",
              "You are not signed in with the legal person's card and can neither make nor change a"
                  + " seal."));
    }
    return notes;
  }
}
