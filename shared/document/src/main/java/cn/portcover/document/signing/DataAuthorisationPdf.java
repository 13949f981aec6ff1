package cn.portcover.document.signing;

import cn.portcover.document.Heading;
import cn.portcover.document.RenderedPdf;
import cn.portcover.document.layout.Facts;
import cn.portcover.document.layout.Label;
import cn.portcover.document.layout.Printed;
import cn.portcover.document.layout.Seal;
import cn.portcover.document.layout.Sheet;
import cn.portcover.document.layout.Value;
import cn.portcover.document.layout.Wording;
import cn.portcover.domain.Language;
import cn.portcover.domain.document.DocumentKind;
import cn.portcover.domain.signing.DataAuthorisation;
import cn.portcover.domain.trade.TradeDocumentKind;
import jakarta.inject.Singleton;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** 企业数据授权书: what the company lets its trade data be pulled for, in Chinese as it was agreed to. */
@Singleton
public final class DataAuthorisationPdf implements Printed {

  /**
   * Refuses with {@link cn.portcover.document.CharacterNotPrintable}; pointers are into the
   * authorisation.
   */
  public RenderedPdf render(DataAuthorisation authorisation, Heading heading) {
    Language language = heading.language();
    Sheet sheet = Sheet.open(title(authorisation), heading);
    sheet.section(Label.of("授权企业", "Authorising company"));
    sheet.facts(
        new Facts(language)
            .wide(
                Label.of("企业名称", "Company"),
                Value.at("/company/name", authorisation.company().name()))
            .add(
                Label.of("统一社会信用代码", "Credit code (USCC)"),
                Value.at("/company/uscc", authorisation.company().uscc()))
            .add(
                Label.of("组织机构代码", "Organisation code"),
                Value.at("/company/organisationCode", authorisation.company().organisationCode())));
    sheet.section(Label.of("授权内容", "What is authorised"));
    sheet.facts(scope(authorisation, language));
    sheet.section(Label.of("授权条款", "Terms"));
    sheet.clauses(terms(authorisation));
    sheet.section(Label.of("签署", "Signature"));
    sheet.facts(signature(authorisation, language));
    sheet.seals(
        List.of(
            new Seal(
                Label.of("授权企业", "Authorising company"),
                Value.at("/company/name", authorisation.company().name()),
                Value.own("以卡签名签署，与盖章具有同等效力（电子签名法第十四条）。")),
            new Seal(
                Label.of("平台", "Platform"),
                Value.own("中国电子口岸数据中心"),
                Value.own("电子签章见文件的签名信息，可凭单证编号验真。"))));
    return sheet.close();
  }

  private static Label title(DataAuthorisation authorisation) {
    DocumentKind kind = DocumentKind.DATA_AUTHORISATION;
    return Label.of(
        kind.label(Language.ZH) + "(" + authorisation.status().label(Language.ZH) + ")",
        kind.label(Language.EN) + " (" + authorisation.status().label(Language.EN) + ")");
  }

  private static Facts scope(DataAuthorisation authorisation, Language language) {
    String purposes =
        authorisation.purposes().stream()
            .map(purpose -> purpose.label(Language.ZH))
            .collect(Collectors.joining("；"));
    String documents =
        Arrays.stream(TradeDocumentKind.values())
            .map(document -> document.label(Language.ZH))
            .collect(Collectors.joining("、"));
    return new Facts(language)
        .wide(Label.of("保险机构", "Insurer"), Value.at("/insurerName", authorisation.insurerName()))
        .wide(Label.of("用途", "Purposes"), Value.own(purposes))
        .wide(Label.of("数据内容", "Data"), Value.own(documents + "中以本企业为经营单位、发货人或申请人的数据"))
        .add(Label.of("授权期限", "Until"), Value.own("至 " + authorisation.until() + " 二十四时止"))
        .add(Label.of("状态", "Status"), Value.own(authorisation.status().label(language)));
  }

  private static List<Value> terms(DataAuthorisation authorisation) {
    Value named =
        new Value(
            "/insurerName",
            "授权企业同意中国电子口岸数据中心按上述用途调取数据内容所列的贸易数据，并提供给" + authorisation.insurerName() + "。");
    return Stream.concat(
            Stream.of(named),
            Stream.of(
                    "数据仅用于上述用途，不得用于其他用途，不得提供给第三方，法律、行政法规另有规定的除外。",
                    "每次调取均记录调取的单证编号、用途、时间和所依据的本授权，授权企业可随时在平台查询。",
                    "授权企业可随时在平台撤销本授权；撤销自撤销时起生效，不影响撤销前已依据本授权调取的数据。",
                    "授权期限届满，本授权自行终止。")
                .map(Value::own))
        .toList();
  }

  private static Facts signature(DataAuthorisation authorisation, Language language) {
    Facts facts =
        new Facts(language)
            .add(Label.of("签名人", "Signed by"), Value.at("/by/name", authorisation.by().name()))
            .add(
                Label.of("签名时间", "Signed at"),
                Value.own(Wording.instant(authorisation.createdAt())))
            .wide(
                Label.of("签名证据编号", "Signature"),
                Value.at("/evidenceId", authorisation.evidenceId()));
    DataAuthorisation.Revocation revocation = authorisation.revocation();
    if (revocation != null) {
      facts
          .add(
              Label.of("撤销人", "Revoked by"),
              Value.at("/revocation/by/name", revocation.by().name()))
          .add(Label.of("撤销时间", "Revoked at"), Value.own(Wording.instant(revocation.at())))
          .wide(
              Label.of("撤销签名证据编号", "Signature of revocation"),
              Value.at("/revocation/evidenceId", revocation.evidenceId()));
    }
    return facts;
  }
}
