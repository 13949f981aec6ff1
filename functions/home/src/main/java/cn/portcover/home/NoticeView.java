package cn.portcover.home;

import cn.portcover.domain.Language;
import cn.portcover.domain.RecordId;
import cn.portcover.domain.notice.Notice;
import cn.portcover.domain.notice.NoticeKind;
import cn.portcover.domain.notice.NoticeStatus;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A notice in its reader's language.
 *
 * @param about the record, {@code policies/P-1}
 * @param readBy name of the first who read it
 */
record NoticeView(
    RecordId id,
    NoticeKind kind,
    String title,
    String text,
    String about,
    String link,
    NoticeStatus status,
    String statusLabel,
    Instant createdAt,
    @Nullable String readBy,
    @Nullable Instant readAt) {
  static NoticeView of(Notice notice, Language language) {
    Notice.Reading reading = notice.reading();
    return new NoticeView(
        notice.id(),
        notice.announcement().kind(),
        notice.announcement().kind().title(language),
        notice.announcement().text(language),
        notice.about(),
        "/v1/" + notice.about(),
        notice.status(),
        notice.status().label(language),
        notice.createdAt(),
        reading == null ? null : reading.by().name(),
        reading == null ? null : reading.at());
  }
}
