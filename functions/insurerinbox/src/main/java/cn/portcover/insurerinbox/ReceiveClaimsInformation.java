package cn.portcover.insurerinbox;

import cn.portcover.domain.FieldError;
import cn.portcover.domain.InvalidFields;
import cn.portcover.domain.claimsinfo.ClaimsInformation;
import cn.portcover.domain.counterparty.Counterparty;
import cn.portcover.domain.notice.ClaimsInformationAnnouncements;
import cn.portcover.messaging.type.ClaimsInformationPublished;
import cn.portcover.operation.Work;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * {@code claims-information.published}: the company can read of the case; a later one of the same
 * case takes its place, the same once more changes nothing.
 */
@Singleton
final class ReceiveClaimsInformation implements Receives<ClaimsInformationPublished> {
  @Override
  public Class<ClaimsInformationPublished> data() {
    return ClaimsInformationPublished.class;
  }

  @Override
  public String about(ClaimsInformationPublished data, Counterparty sender) {
    return ClaimsInformation.alias(sender.id(), data.caseNumber());
  }

  @Override
  public void apply(ClaimsInformationPublished data, Counterparty sender, Work work, Instant now) {
    Optional<ClaimsInformation> known = work.named(ClaimsInformation.KIND, about(data, sender));
    known.ifPresent(information -> requireSameCompany(information, data));
    if (known.filter(information -> saysWhatIsKnown(data, information)).isPresent()) {
      return;
    }
    ClaimsInformation told =
        known
            .map(
                information ->
                    information.tellAgain(
                        data.company(), sender.chineseName(), data.status(), data.details(), now))
            .orElseGet(
                () ->
                    ClaimsInformation.published(
                        data.company(),
                        sender.id(),
                        sender.chineseName(),
                        data.status(),
                        data.details(),
                        now));
    work.keep(told, data.note());
    work.announce(told, ClaimsInformationAnnouncements.published(told));
  }

  private static boolean saysWhatIsKnown(
      ClaimsInformationPublished data, ClaimsInformation information) {
    return information.status() == data.status()
        && information.details().equals(data.details())
        && information.company().equals(data.company());
  }

  /** A number that was another company's is a mistake: the case would change hands. */
  private static void requireSameCompany(
      ClaimsInformation information, ClaimsInformationPublished data) {
    if (!information.company().uscc().equals(data.company().uscc())) {
      throw new InvalidFields(
          List.of(FieldError.at("/data/company/uscc", "company-of-another-case")));
    }
  }
}
