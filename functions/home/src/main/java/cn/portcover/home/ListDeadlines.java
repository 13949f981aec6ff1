package cn.portcover.home;

import static cn.portcover.operation.Grant.MEMBER;

import cn.portcover.domain.FieldError;
import cn.portcover.domain.InvalidFields;
import cn.portcover.domain.calendar.WorkingDays;
import cn.portcover.domain.claim.Claim;
import cn.portcover.domain.claim.ClaimDeadlines;
import cn.portcover.domain.claim.ClaimStatus;
import cn.portcover.domain.policy.Policy;
import cn.portcover.domain.policy.PolicyStatus;
import cn.portcover.operation.Caller;
import cn.portcover.operation.Operation;
import cn.portcover.operation.Work;
import cn.portcover.operation.http.Answer;
import cn.portcover.operation.http.Answers;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.QueryValue;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * 期限提醒: until when losses are to be reported and claimed, and when insurers must have decided; of
 * the newest hundred policies and claims of each status, the next first. As a calendar with {@code
 * format=ics}.
 */
@Operation(
    caller = MEMBER,
    changes = {},
    refuses = InvalidFields.class,
    reads = {Policy.class, Claim.class})
final class ListDeadlines {
  private static final int NEWEST = 100;

  /**
   * @param holidaysKnownThrough the last year whose holidays are announced; of later years only
   *     weekends are known
   */
  record DeadlinesView(List<Deadline> items, int holidaysKnownThrough) {}

  @Get("/deadlines")
  @Answers(status = 200, when = "as JSON", body = DeadlinesView.class)
  @Answers(status = 200, when = "as a calendar with format=ics", media = "text/calendar")
  Answer list(@Nullable @QueryValue String format, Caller caller, Work work, Instant now) {
    List<Deadline> deadlines = deadlines(caller, work, ClaimDeadlines.day(now));
    String wanted = format == null ? "json" : format;
    return switch (wanted) {
      case "json" -> Answer.ok(new DeadlinesView(deadlines, WorkingDays.announcedThrough()));
      case "ics" -> DeadlineCalendar.answer(deadlines, caller.language(), now);
      default ->
          throw new InvalidFields(
              List.of(FieldError.at("/query/format", "code-unknown", wanted, "json, ics")));
    };
  }

  private static List<Deadline> deadlines(Caller caller, Work work, LocalDate today) {
    List<Deadline> all = new ArrayList<>();
    Map<String, Policy> policies = new HashMap<>();
    for (PolicyStatus status : List.of(PolicyStatus.EFFECTIVE, PolicyStatus.EXPIRED)) {
      for (Policy policy : newest(work, caller, status)) {
        policies.put(policy.key(), policy);
        Deadline.of(policy, today, caller.language(), all);
      }
    }
    for (ClaimStatus status :
        List.of(
            ClaimStatus.DRAFT,
            ClaimStatus.RETURNED,
            ClaimStatus.SUBMITTED,
            ClaimStatus.UNDER_REVIEW)) {
      for (Claim claim :
          work.store()
              .list(Claim.KIND, caller.owner(), Map.of("status", status.name()), NEWEST, null)
              .items()) {
        Policy policy = policies.get(claim.header().policyNumber().value());
        if (policy != null) {
          Deadline.of(claim, policy, today, caller.language(), all);
        }
      }
    }
    return all.stream()
        .sorted(Comparator.comparing(Deadline::on).thenComparing(Deadline::about))
        .toList();
  }

  private static List<Policy> newest(Work work, Caller caller, PolicyStatus status) {
    return work.store()
        .list(Policy.KIND, caller.owner(), Map.of("status", status.name()), NEWEST, null)
        .items();
  }
}
