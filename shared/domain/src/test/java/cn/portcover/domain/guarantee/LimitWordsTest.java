package cn.portcover.domain.guarantee;

import static cn.portcover.domain.guarantee.SomeLimits.NOW;
import static cn.portcover.domain.guarantee.SomeLimits.cny;
import static org.assertj.core.api.Assertions.assertThat;

import cn.portcover.domain.Language;
import cn.portcover.domain.notice.Announcement;
import cn.portcover.domain.notice.LimitAnnouncements;
import cn.portcover.domain.notice.NoticeKind;
import java.util.Arrays;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class LimitWordsTest {
  private static Announcement decided(Limit limit) {
    return LimitAnnouncements.decided(limit, Objects.requireNonNull(limit.request().decision()));
  }

  @Test
  void tellsWhatTheInsurerDecided() {
    Announcement granted = decided(SomeLimits.granted("60000000"));
    assertThat(granted.kind()).isEqualTo(NoticeKind.LIMIT_DECIDED);
    assertThat(granted.chinese())
        .isEqualTo("金桥财产保险关税保证保险额度申请成功，批复额度 CNY 60000000.00，费率 2.30%，有效期至 2027-10-31。");
    assertThat(granted.english())
        .isEqualTo(
            "金桥财产保险, limit: granted, CNY 60000000.00 in all, rate 2.30%, in effect to"
                + " 2027-10-31.");
    Announcement failed = decided(SomeLimits.applied().refuse("资料不全", NOW));
    assertThat(failed.chinese()).isEqualTo("金桥财产保险关税保证保险额度申请失败：资料不全。");
    assertThat(failed.english()).isEqualTo("金桥财产保险, limit: refused: 资料不全.");
  }

  @Test
  void tellsWhatItDecidedOfAnIncrease() {
    Limit asking = SomeLimits.asking(SomeLimits.granted("100"));
    LimitTerms endless = new LimitTerms(SomeLimits.TERMS.ratePercent(), SomeLimits.FROM, null, NOW);

    assertThat(decided(asking.grant(cny("150"), endless, null, NOW).limit()).chinese())
        .isEqualTo("金桥财产保险关税保证保险额度追加成功，批复额度 CNY 150.00，费率 2.30%。");
    Announcement refused = decided(asking.refuse("额度已足够", NOW));
    assertThat(refused.chinese()).isEqualTo("金桥财产保险关税保证保险额度追加失败：额度已足够；原额度不变。");
    assertThat(refused.english())
        .isEqualTo("金桥财产保险, increase of the limit: refused: 额度已足够; the old limit stays.");
  }

  @Test
  void tellsOfChangesAndOfTheEnd() {
    Limit granted = SomeLimits.granted("100");
    Announcement changed =
        LimitAnnouncements.changed(granted.total(cny("80"), SomeLimits.entry("JQ-1"), NOW).limit());
    assertThat(changed.kind()).isEqualTo(NoticeKind.LIMIT_CHANGED);
    assertThat(changed.chinese()).isEqualTo("金桥财产保险变更了关税保证保险额度：总额度 CNY 80.00，剩余额度 CNY 80.00。");
    assertThat(changed.english())
        .isEqualTo("金桥财产保险 has changed the limit: CNY 80.00 in all, CNY 80.00 left.");
    Announcement expired = LimitAnnouncements.expired(SomeLimits.in(LimitStatus.EXPIRED));
    assertThat(expired.kind()).isEqualTo(NoticeKind.LIMIT_EXPIRED);
    assertThat(expired.chinese()).contains("已过期");
    assertThat(expired.english()).contains("has expired");
  }

  @Test
  void refusesInWords() {
    LimitExceeded exceeded = new LimitExceeded(LimitStatus.GRANTED, cny("10"), cny("0.01"));
    assertThat(exceeded.sentence(Language.ZH)).contains("CNY 10.00").contains("CNY 0.01");
    assertThat(exceeded.sentence(Language.EN)).contains("CNY 10.00").contains("CNY 0.01");
    LimitNotUsable never = new LimitNotUsable(LimitStatus.APPLIED, null);
    assertThat(never.sentence(Language.ZH)).isEqualTo("该额度当前状态为“申请中”，现在不能在该额度下投保。");
    assertThat(never.sentence(Language.EN))
        .isEqualTo("The limit is APPLIED; nothing can be applied for under it now.");
    LimitNotUsable over = new LimitNotUsable(LimitStatus.GRANTED, SomeLimits.TERMS);
    assertThat(over.sentence(Language.ZH))
        .isEqualTo("该额度当前状态为“成功”，自 2026-11-01 起生效，至 2027-10-31 止，现在不能在该额度下投保。");
    assertThat(over.sentence(Language.EN))
        .isEqualTo(
            "The limit is GRANTED, in effect from 2026-11-01 to 2027-10-31; nothing can be applied"
                + " for under it now.");
    assertThat(over.facts())
        .containsEntry("effectiveFrom", "2026-11-01")
        .containsEntry("effectiveTo", "2027-10-31");
    assertThat(new LimitEntryOutOfOrder(LimitStatus.GRANTED).facts())
        .containsEntry("currentStatus", "GRANTED");
  }

  @Test
  void eachKindOfEntryIsNamedInBothLanguages() {
    assertThat(Arrays.stream(LimitChange.Kind.values()).map(k -> k.label(Language.ZH)))
        .containsExactly("批复", "总额度变更", "占用", "使用", "解除", "取消占用", "失效");
    assertThat(Arrays.stream(LimitChange.Kind.values()).map(k -> k.label(Language.EN)))
        .doesNotHaveDuplicates()
        .allSatisfy(name -> assertThat(name).isNotBlank());
  }
}
