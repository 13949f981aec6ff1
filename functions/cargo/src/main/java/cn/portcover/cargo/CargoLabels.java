package cn.portcover.cargo;

import cn.portcover.domain.Language;
import cn.portcover.domain.cargo.CargoForm;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The words for what is chosen from lists in an application's form. */
record CargoLabels(
    @Nullable String invoiceType, @Nullable String carriage, List<String> additionalCovers) {
  static CargoLabels of(CargoForm form, Language language) {
    var invoice = form.invoice().type();
    var carriage = form.transport().carriage();
    return new CargoLabels(
        invoice == null ? null : invoice.label(language),
        carriage == null ? null : carriage.label(language),
        form.insurance().additionalCovers().stream().map(each -> each.label(language)).toList());
  }
}
