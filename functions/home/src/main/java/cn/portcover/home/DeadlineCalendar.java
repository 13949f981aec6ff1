package cn.portcover.home;

import biweekly.Biweekly;
import biweekly.ICalVersion;
import biweekly.ICalendar;
import biweekly.component.VAlarm;
import biweekly.component.VEvent;
import biweekly.parameter.Related;
import biweekly.property.Trigger;
import biweekly.property.Uid;
import biweekly.util.Duration;
import cn.portcover.domain.Language;
import cn.portcover.operation.http.Answer;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Date;
import java.util.List;
import java.util.Map;

/**
 * Deadlines as a calendar (iCalendar, RFC 5545): a whole day each, with a reminder a week before.
 * The same deadline always has the same UID, so that a calendar that subscribes moves it rather
 * than adding another.
 */
final class DeadlineCalendar {
  private DeadlineCalendar() {}

  static Answer answer(List<Deadline> deadlines, Language language, Instant now) {
    return new Answer(
        200, Map.of("content-type", "text/calendar; charset=utf-8"), of(deadlines, language, now));
  }

  private static String of(List<Deadline> deadlines, Language language, Instant now) {
    ICalendar calendar = new ICalendar();
    calendar.setProductId("-//Portcover//Deadlines//" + language.tag());
    for (Deadline deadline : deadlines) {
      calendar.addEvent(event(deadline, now));
    }
    return Biweekly.write(calendar).version(ICalVersion.V2_0).go();
  }

  private static VEvent event(Deadline deadline, Instant now) {
    VEvent event = new VEvent();
    event.setUid(new Uid(deadline.kind() + "-" + deadline.about() + "@portcover"));
    event.setDateTimeStamp(Date.from(now));
    // A date without a time is written in the zone of the machine.
    Date day = date(deadline.on());
    event.setDateStart(day, false);
    event.setSummary(deadline.label() + " " + deadline.about());
    event.setDescription(deadline.link());
    Trigger weekBefore = new Trigger(Duration.builder().prior(true).days(7).build(), Related.START);
    event.addAlarm(VAlarm.display(weekBefore, deadline.label()));
    return event;
  }

  private static Date date(LocalDate day) {
    return Date.from(day.atStartOfDay(ZoneId.systemDefault()).toInstant());
  }
}
