package cn.portcover.infra.sandbox.counterparty;

import cn.portcover.infra.sandbox.json.Tree;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What insurers write about guarantees of customs duty: a receipt of the credit authorisation, a
 * limit for a year at 2.30 %, what comes of an application under it, the policy, entries of the
 * limit's ledger.
 */
final class GuaranteePapers {
  private static final String RATE = "2.30";
  private static final String UNREADABLE = "授权书印章无法识别，请重新签署。";
  private static final String NO_LIMIT = "贵公司暂不符合授信条件，请联系客户经理。";
  private static final String NO_INCREASE = "现有额度使用率较低，暂不追加。";
  private static final String USUAL_REASON = "报关单号与合同号不符，请核对后重新投保。";

  private GuaranteePapers() {}

  /**
   * @param reason why it could not be taken in, absent for the usual one
   */
  static Map<String, Object> receipt(Tree signed, boolean received, @Nullable String reason) {
    return ordered(
        "authorisationId",
        signed.at("authorisationId").value(),
        "result",
        received ? "SUCCEEDED" : "FAILED",
        "reason",
        received ? null : Objects.requireNonNullElse(reason, UNREADABLE));
  }

  /** As much as was asked for. */
  static Map<String, Object> granted(Tree requested, LocalDate today) {
    var decided = decided(requested, "GRANTED");
    decided.putAll(terms(requested.at("requestedAmount").value(), today));
    return decided;
  }

  /** What a limit is granted on: for a year from today. */
  static Map<String, Object> terms(@Nullable Object total, LocalDate today) {
    return ordered(
        "total",
        total == null ? money("60000000.00") : total,
        "ratePercent",
        RATE,
        "effectiveFrom",
        today.toString(),
        "effectiveTo",
        today.plusYears(1).minusDays(1).toString());
  }

  /**
   * @param reason absent for the usual one
   */
  static Map<String, Object> failed(Tree requested, @Nullable String reason) {
    var decided = decided(requested, "FAILED");
    decided.put("reason", Objects.requireNonNullElse(reason, NO_LIMIT));
    return decided;
  }

  /** As much more as was asked for. */
  static Map<String, Object> increased(Tree asked) {
    var decided = decided(asked, "INCREASED");
    decided.put("total", sum(asked.at("total"), asked.at("additional"), 1));
    return decided;
  }

  /**
   * @param reason absent for the usual one
   */
  static Map<String, Object> notIncreased(Tree asked, @Nullable String reason) {
    var decided = decided(asked, "INCREASE_REFUSED");
    decided.put("reason", Objects.requireNonNullElse(reason, NO_INCREASE));
    return decided;
  }

  private static Map<String, Object> decided(Tree requested, String result) {
    return ordered(
        "limitId", requested.at("limitId").value(),
        "request", requested.at("request").value(),
        "result", result);
  }

  /** One step of the review of an application that needs no words. */
  static Map<String, Object> reviewed(Tree submitted, String result) {
    return ordered(
        "applicationId", submitted.at("applicationId").value(),
        "submission", submitted.at("submission").value(),
        "result", result);
  }

  /**
   * @param reason absent for the usual one
   */
  static Map<String, Object> rejected(Tree submitted, String result, @Nullable String reason) {
    var review = reviewed(submitted, result);
    review.put(
        "reasons",
        List.of(
            ordered(
                "pointer",
                "/form/declarationNumber",
                "code",
                "DG-102",
                "text",
                Objects.requireNonNullElse(reason, USUAL_REASON))));
    return review;
  }

  /** At the premium that the application estimates; what it does not say is made up. */
  static Map<String, Object> approved(Tree submitted, LocalDate today) {
    var review = reviewed(submitted, "APPROVED");
    Object estimated = submitted.at("estimate", "premium").value();
    review.put("premium", estimated == null ? money("92.77") : estimated);
    review.put("payBy", today.plusDays(15).toString());
    return review;
  }

  /**
   * The policy of an application that was paid.
   *
   * @param premium what was paid; absent where that is not known
   */
  static Map<String, Object> policy(
      String number, String application, Tree submitted, @Nullable Object premium, LocalDate day) {
    Tree period = submitted.at("form", "period");
    return ordered(
        "policyNumber",
        number,
        "applicationId",
        application,
        "effectiveFrom",
        period.at("from").text().orElse(day.toString()),
        "effectiveTo",
        period.at("to").text().orElse(day.plusDays(89).toString()),
        "guaranteedAmount",
        Objects.requireNonNullElse(submitted.at("guaranteedAmount").value(), money("14723.00")),
        "premium",
        premium == null
            ? Objects.requireNonNullElse(
                submitted.at("estimate", "premium").value(), money("92.77"))
            : premium);
  }

  /**
   * An entry of the limit's ledger: what is used goes up or down by its amount, and the total is
   * what is given.
   *
   * @param limit {@code {limitId, total, used}} before it
   */
  static Map<String, Object> changed(
      Tree limit, String kind, String reference, Object amount, Instant now) {
    boolean moves = kind.equals("USE") || kind.equals("RELEASE");
    Object used =
        moves
            ? sum(limit.at("used"), new Tree(amount), kind.equals("USE") ? 1 : -1)
            : limit.at("used").value();
    return ordered(
        "limitId",
        limit.at("limitId").value(),
        "entry",
        ordered("kind", kind, "amount", moves ? amount : null, "reference", reference),
        "total",
        limit.at("total").value(),
        "used",
        used,
        "at",
        now.toString());
  }

  /** The one and so many times the other. */
  private static Map<String, Object> sum(Tree one, Tree other, int times) {
    BigDecimal sum =
        new BigDecimal(one.at("amount").text().orElse("0.00"))
            .add(
                new BigDecimal(other.at("amount").text().orElse("0.00"))
                    .multiply(BigDecimal.valueOf(times)));
    return money(sum.toPlainString());
  }

  static Map<String, Object> money(String amount) {
    return ordered("amount", amount, "currency", "CNY");
  }

  /** Names and values in turn; what is absent is left out. */
  private static Map<String, Object> ordered(@Nullable Object... pairs) {
    var map = new LinkedHashMap<String, Object>();
    for (int i = 0; i < pairs.length; i += 2) {
      Object value = pairs[i + 1];
      if (pairs[i] instanceof String name && value != null) {
        map.put(name, value);
      }
    }
    return map;
  }
}
