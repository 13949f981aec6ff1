package cn.portcover.application;

import cn.portcover.domain.Language;
import cn.portcover.domain.OfferNumber;
import cn.portcover.domain.Product;
import cn.portcover.domain.RecordId;
import cn.portcover.domain.application.Application;
import cn.portcover.domain.application.ApplicationStatus;
import cn.portcover.domain.application.ConfirmWith;
import cn.portcover.domain.counterparty.CounterpartyId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** An application as a list shows it. */
record ApplicationSummary(
    RecordId id,
    OfferNumber offerNumber,
    InsurerView insurer,
    Product product,
    String productLabel,
    ApplicationStatus status,
    String statusLabel,
    ConfirmWith confirmWith,
    @Nullable Instant confirmBy,
    Instant createdAt,
    long version) {

  record InsurerView(CounterpartyId id, String name) {
    static InsurerView of(Application application) {
      return new InsurerView(application.offer().insurer(), application.offer().insurerName());
    }
  }

  static ApplicationSummary of(Application application, Language language) {
    return new ApplicationSummary(
        application.id(),
        application.offer().offerNumber(),
        InsurerView.of(application),
        application.offer().product(),
        application.offer().product().label(language),
        application.status(),
        application.status().label(language),
        application.offer().confirmWith(),
        application.offer().confirmBy(),
        application.createdAt(),
        application.version());
  }
}
