package cn.portcover.guarantee;

import cn.portcover.document.CodeNames;
import cn.portcover.domain.Language;
import cn.portcover.domain.guarantee.GuaranteeForm;
import cn.portcover.domain.reference.ReferenceTable;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The words for what is chosen from lists in an application's form.
 *
 * @param duties in the form's order
 */
record GuaranteeLabels(
    String customsDistrict, String useType, List<String> duties, @Nullable String invoiceType) {
  static GuaranteeLabels of(GuaranteeForm form, CodeNames names, Language language) {
    var invoice = form.invoice().type();
    return new GuaranteeLabels(
        names.of(ReferenceTable.CUSTOMS_DISTRICTS, form.customsDistrict().value()),
        names.of(ReferenceTable.USE_TYPES, form.useType().value()),
        form.duties().stream().map(duty -> duty.kind().label(language)).toList(),
        invoice == null ? null : invoice.label(language));
  }
}
