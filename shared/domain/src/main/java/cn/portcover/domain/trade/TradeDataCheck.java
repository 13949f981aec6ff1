package cn.portcover.domain.trade;

import static cn.portcover.domain.trade.TradeDocumentKind.BILL_OF_LADING;
import static cn.portcover.domain.trade.TradeDocumentKind.CERTIFICATE_OF_ORIGIN;
import static cn.portcover.domain.trade.TradeDocumentKind.DECLARATION;

import cn.portcover.domain.Language;
import cn.portcover.domain.Uscc;
import cn.portcover.domain.reference.HsCode;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Currency;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * 申报数据检查: whether customs and origin systems have the documents that a shipment names, whether they
 * are of the right kind and the company's own, and how far they agree with the shipment.
 */
public final class TradeDataCheck {
  private final Uscc company;
  private final List<TradeDocument> known;

  /** What became of looking for one number. */
  public enum Result {
    NORMAL("数据正常", "Data found"),
    NOT_FOUND("未查询到符合条件的数据", "No such data"),
    /** There is such a document, and it is another company's: nothing of it is shown. */
    NOT_YOURS("非本企业数据", "Another company's data"),
    /** The company's own, but another document than was asked for, or an import. */
    WRONG_KIND("单证类型不符", "A document of another kind");

    private final String chinese;
    private final String english;

    Result(String chinese, String english) {
      this.chinese = chinese;
      this.english = english;
    }

    public String label(Language language) {
      return language.choose(chinese, english);
    }
  }

  /**
   * What is compared of a shipment.
   *
   * @param amount of the invoice
   * @param buyer English name of the buyer; absent while the claim has none
   */
  public record Shipment(
      DeclarationNumber declaration,
      @Nullable CertificateOfOriginNumber certificate,
      HsCode hsCode,
      LocalDate shippedOn,
      BigDecimal amount,
      Currency currency,
      @Nullable String buyer) {
    /** The numbers under which its documents are looked for. */
    public Set<String> numbers() {
      Set<String> numbers = new LinkedHashSet<>();
      numbers.add(declaration.value());
      if (certificate != null) {
        numbers.add(certificate.value());
      }
      return numbers;
    }
  }

  /**
   * What was found of one number.
   *
   * @param document only where the result is NORMAL
   */
  public record Finding(
      TradeDocumentKind kind,
      String number,
      Result result,
      @Nullable TradeDocument document,
      List<Difference> differences) {
    public Finding {
      differences = List.copyOf(differences);
    }
  }

  /** What a shipment and a document may differ in. */
  public enum Field {
    AMOUNT,
    DATE,
    HS_CODE,
    CONSIGNEE
  }

  /** A shipment says this, its document that. */
  public record Difference(Field field, String ofShipment, String ofDocument) {}

  private TradeDataCheck(Uscc company, Collection<TradeDocument> known) {
    this.company = company;
    this.known = List.copyOf(known);
  }

  /**
   * @param known whatever bears a number of the shipments, whoever owns it, and the bills of lading
   *     that its declarations name
   */
  public static TradeDataCheck of(Uscc company, Collection<TradeDocument> known) {
    return new TradeDataCheck(company, known);
  }

  /** The declaration, its bill of lading, the certificate of origin; those that are named. */
  public List<Finding> check(Shipment shipment) {
    List<Finding> findings = new ArrayList<>();
    Finding declaration = finding(DECLARATION, shipment.declaration().value(), shipment);
    findings.add(declaration);
    TradeDocument found = declaration.document();
    if (found != null && found.declaration() != null) {
      BillOfLadingNumber bill = found.declaration().billOfLading();
      if (bill != null) {
        findings.add(finding(BILL_OF_LADING, bill.value(), shipment));
      }
    }
    if (shipment.certificate() != null) {
      findings.add(finding(CERTIFICATE_OF_ORIGIN, shipment.certificate().value(), shipment));
    }
    return findings;
  }

  private Finding finding(TradeDocumentKind kind, String number, Shipment shipment) {
    List<TradeDocument> bearing = known.stream().filter(d -> d.number().equals(number)).toList();
    List<TradeDocument> own = bearing.stream().filter(d -> d.belongsTo(company)).toList();
    for (TradeDocument document : own) {
      if (document.kind() == kind && isOfExport(document)) {
        return new Finding(
            kind, number, Result.NORMAL, document, TradeDifferences.between(shipment, document));
      }
    }
    Result result =
        !own.isEmpty()
            ? Result.WRONG_KIND
            : bearing.stream().anyMatch(document -> document.kind() == kind)
                ? Result.NOT_YOURS
                : Result.NOT_FOUND;
    return new Finding(kind, number, result, null, List.of());
  }

  private static boolean isOfExport(TradeDocument document) {
    return document.kind() != DECLARATION || new DeclarationNumber(document.number()).isExport();
  }
}
