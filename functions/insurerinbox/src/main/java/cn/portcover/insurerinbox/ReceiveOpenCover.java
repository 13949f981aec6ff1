package cn.portcover.insurerinbox;

import cn.portcover.domain.FieldError;
import cn.portcover.domain.InvalidFields;
import cn.portcover.domain.cargo.OpenCover;
import cn.portcover.domain.cargo.OpenCoverTerms;
import cn.portcover.domain.counterparty.Counterparty;
import cn.portcover.domain.notice.Announcements;
import cn.portcover.messaging.type.OpenCoverSigned;
import cn.portcover.operation.Work;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * {@code open-cover.signed}: the company can insure under it from now on; a later one of the same
 * number takes its place.
 */
@Singleton
final class ReceiveOpenCover implements Receives<OpenCoverSigned> {
  @Override
  public Class<OpenCoverSigned> data() {
    return OpenCoverSigned.class;
  }

  @Override
  public String about(OpenCoverSigned data, Counterparty sender) {
    return OpenCover.alias(sender.id(), data.openCoverNumber());
  }

  @Override
  public void apply(OpenCoverSigned data, Counterparty sender, Work work, Instant now) {
    OpenCoverTerms terms = data.of(sender);
    Optional<OpenCover> known = work.named(OpenCover.KIND, about(data, sender));
    known.ifPresent(cover -> requireSameCompany(cover, terms));
    OpenCover signed =
        known.map(cover -> cover.amend(terms)).orElseGet(() -> OpenCover.signed(terms, now));
    work.keep(signed);
    work.announce(signed, Announcements.signed(signed));
  }

  /** A number that was another company's is a mistake: the cover would change hands. */
  private static void requireSameCompany(OpenCover cover, OpenCoverTerms terms) {
    if (!cover.terms().company().uscc().equals(terms.company().uscc())) {
      throw new InvalidFields(
          List.of(FieldError.at("/data/company/uscc", "company-of-another-open-cover")));
    }
  }
}
