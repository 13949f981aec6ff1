package cn.portcover.home;

import static cn.portcover.operation.Grant.MEMBER;

import cn.portcover.domain.notice.DigestCodeNotValid;
import cn.portcover.domain.notice.DigestNotFound;
import cn.portcover.domain.notice.DigestSubscription;
import cn.portcover.operation.Caller;
import cn.portcover.operation.Operation;
import cn.portcover.operation.Work;
import cn.portcover.operation.json.Length;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Post;
import java.time.Instant;

/** 确认邮箱: with the code that came by e-mail. */
@Operation(
    caller = MEMBER,
    changes = DigestSubscription.class,
    refuses = {DigestNotFound.class, DigestCodeNotValid.class})
final class ConfirmDigest {
  record Confirmation(@Length(64) String code) {}

  @Post("/notice-digest/confirmation")
  DigestView confirm(@Body Confirmation given, Caller caller, Work work, Instant now) {
    DigestSubscription confirmed = SubscribeToDigest.own(caller, work).confirm(given.code(), now);
    work.keep(confirmed);
    return DigestView.of(confirmed, caller.language());
  }
}
