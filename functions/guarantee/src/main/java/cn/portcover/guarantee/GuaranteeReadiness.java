package cn.portcover.guarantee;

import cn.portcover.domain.FieldError;
import cn.portcover.domain.guarantee.GuaranteeForm;
import cn.portcover.domain.guarantee.GuaranteeNotReady;
import cn.portcover.domain.guarantee.GuaranteeRules;
import cn.portcover.domain.guarantee.Limit;
import cn.portcover.domain.guarantee.LimitReference;
import cn.portcover.domain.guarantee.LimitTerms;
import cn.portcover.domain.policy.Policy;
import cn.portcover.domain.reference.ReferenceTable;
import cn.portcover.operation.port.ReferenceTables;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** Whether a guarantee may be applied for: by its form, its limit and the tables of codes. */
@Singleton
final class GuaranteeReadiness {
  private final ReferenceTables tables;

  GuaranteeReadiness(ReferenceTables tables) {
    this.tables = tables;
  }

  /**
   * The limit as the application is under it; refuses what is not ready, all of it at once.
   *
   * @throws cn.portcover.domain.guarantee.LimitNotUsable when the limit is not in effect today
   */
  LimitReference require(GuaranteeForm form, Limit limit, Instant now) {
    limit.requireUsable(now);
    LimitTerms terms = Objects.requireNonNull(limit.terms());
    List<FieldError> gaps =
        new ArrayList<>(GuaranteeRules.gaps(form, terms, LocalDate.ofInstant(now, Policy.ZONE)));
    gaps.addAll(unknown(form));
    if (!gaps.isEmpty()) {
      throw new GuaranteeNotReady(gaps);
    }
    return LimitReference.of(limit, terms);
  }

  private List<FieldError> unknown(GuaranteeForm form) {
    List<FieldError> unknown = new ArrayList<>();
    if (isUnknown(ReferenceTable.CUSTOMS_DISTRICTS, form.customsDistrict().value())) {
      unknown.add(
          FieldError.at(
              "/form/customsDistrict", "customs-district-unknown", form.customsDistrict()));
    }
    if (isUnknown(ReferenceTable.USE_TYPES, form.useType().value())) {
      unknown.add(FieldError.at("/form/useType", "use-type-unknown", form.useType()));
    }
    return unknown;
  }

  private boolean isUnknown(ReferenceTable table, String code) {
    return tables.find(table, code).isEmpty();
  }
}
