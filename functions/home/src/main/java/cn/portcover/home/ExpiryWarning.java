package cn.portcover.home;

import cn.portcover.domain.Language;
import cn.portcover.domain.policy.Policy;
import cn.portcover.domain.signature.Card;
import cn.portcover.domain.signing.Seal;
import cn.portcover.domain.signing.SealStatus;
import cn.portcover.operation.Caller;
import cn.portcover.operation.Work;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * That a seal or the card in use soon cannot sign any more.
 *
 * @param about the seal, or the certificate's serial number
 * @param until when it ends: of a seal the last day, Beijing, as its end
 * @param daysLeft whole days
 * @param link where something can be done about it; absent for a card
 */
record ExpiryWarning(
    String about, Instant until, long daysLeft, String text, @Nullable String link) {
  private static final Duration AHEAD = Duration.ofDays(30);

  /** More seals in use than any company has; it bounds what is read. */
  private static final int MOST = 20;

  /** Of seals that end within thirty days; one read. */
  static List<ExpiryWarning> ofSeals(Caller caller, Work work, Instant now) {
    return work
        .store()
        .list(Seal.KIND, caller.owner(), Map.of("status", SealStatus.IN_USE.name()), MOST, null)
        .items()
        .stream()
        .filter(seal -> isSoon(endOf(seal.validUntil()), now))
        .map(seal -> of(seal, caller.language(), now))
        .toList();
  }

  /** Of the card of the session; nothing is read for it. */
  static List<ExpiryWarning> ofCard(Caller caller, Instant now) {
    Card card = caller.openSession().card();
    if (card == null || !isSoon(card.notAfter(), now)) {
      return List.of();
    }
    long days = daysLeft(card.notAfter(), now);
    String text =
        caller
            .language()
            .choose(
                "当前登录的卡证书将在 " + days + " 天后到期，请及时更新卡介质。",
                "The certificate of your card expires in " + days + " days; renew the card.");
    return List.of(new ExpiryWarning(card.serial(), card.notAfter(), days, text, null));
  }

  private static ExpiryWarning of(Seal seal, Language language, Instant now) {
    Instant end = endOf(seal.validUntil());
    long days = daysLeft(end, now);
    String text =
        language.choose(
            "公司章（操作员 " + seal.operatorName() + "）将在 " + days + " 天后到期，请由法人卡修改或重新制章。",
            "The company seal used by "
                + seal.operatorName()
                + " expires in "
                + days
                + " days; have the legal person change it or make one.");
    return new ExpiryWarning(seal.subject(), end, days, text, "/v1/seals?status=IN_USE");
  }

  private static Instant endOf(LocalDate lastDay) {
    return lastDay.plusDays(1).atStartOfDay(Policy.ZONE).toInstant();
  }

  private static boolean isSoon(Instant end, Instant now) {
    return now.isBefore(end) && !end.isAfter(now.plus(AHEAD));
  }

  private static long daysLeft(Instant end, Instant now) {
    return ChronoUnit.DAYS.between(now, end);
  }
}
