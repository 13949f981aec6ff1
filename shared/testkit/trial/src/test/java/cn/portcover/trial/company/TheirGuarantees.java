package cn.portcover.trial.company;

import cn.portcover.domain.RecordId;
import cn.portcover.operation.catalogue.Row;
import cn.portcover.trial.Desk;
import cn.portcover.trial.Fields;
import cn.portcover.trial.SomeCases;
import cn.portcover.trial.SomeCompany;
import cn.portcover.trial.SomeCovers;
import cn.portcover.trial.SomeGuarantees;
import cn.portcover.trial.SomeGuarantees.Filed;
import cn.portcover.trial.SomeLimits;
import cn.portcover.trial.SomePolicies;
import cn.portcover.trial.Trial;
import java.util.Map;
import java.util.Optional;

/**
 * Records of a company's guarantees, and a case of it, that others try to reach, and what to send
 * there.
 */
record TheirGuarantees(
    Desk desk,
    String authorisation,
    String limit,
    String application,
    String policy,
    String information) {
  static TheirGuarantees of(SomeCompany company) {
    Desk desk = company.operator();
    Filed filed = SomeGuarantees.submitted(company, desk);
    String number = Trial.fresh("JQGB");
    SomeGuarantees.effective(SomeGuarantees.submitted(company, desk, filed.limit()), number);
    RecordId authorisation = SomeGuarantees.authorisation(company, SomeCovers.insurer().id());
    SomeCases.told(company);
    String information = desk.read(SomeCases.CASES).text("items/0/id");
    return new TheirGuarantees(
        desk, authorisation.value(), filed.limit(), filed.id(), number, information);
  }

  static boolean isOf(Row row) {
    return row.context().equals("guarantee") || row.context().equals("claimsinfo");
  }

  /** Values of the variables of the row's path. */
  Map<String, String> values(Row row) {
    String path = String.valueOf(row.path());
    return Map.of("id", id(path), "kind", kind(path), "policyNumber", policy);
  }

  private String id(String path) {
    if (path.startsWith("/claims-information")) {
      return information;
    }
    if (path.startsWith("/guarantee/limits")) {
      return limit;
    }
    return path.startsWith("/guarantee/applications") ? application : authorisation;
  }

  private static String kind(String path) {
    if (path.startsWith("/guarantee/applications")) {
      return "guarantee-application";
    }
    return path.startsWith("/guarantee/policies") ? "guarantee-policy" : "credit-authorisation";
  }

  /** What is sent; empty for rows that take nothing. */
  Optional<Object> body(Row row) {
    return switch (row.name()) {
      case "ApplyForGuarantee", "ApplyForGuaranteeAgain" ->
          Optional.of(SomeGuarantees.body(limit, SomeGuarantees.form()));
      case "ApplyForLimitAgain" -> Optional.of(SomeLimits.form());
      case "IncreaseLimit" ->
          Optional.of(Fields.of("additional", SomePolicies.money("1000.00", "CNY")));
      default -> Optional.empty();
    };
  }

  /** All that must not change. */
  String all() {
    return desk.read("/v1/guarantee/applications").body()
        + desk.read("/v1/guarantee/policies").body()
        + desk.read("/v1/guarantee/limits/" + limit).body()
        + desk.read(SomeCases.CASES).body();
  }
}
