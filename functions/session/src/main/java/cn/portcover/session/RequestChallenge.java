package cn.portcover.session;

import static cn.portcover.operation.Grant.ANYONE;

import cn.portcover.domain.RecordId;
import cn.portcover.domain.session.Challenge;
import cn.portcover.operation.Ids;
import cn.portcover.operation.Operation;
import cn.portcover.operation.Work;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Status;
import java.time.Instant;
import java.util.Base64;

/** 卡介质快速登录, first step: a nonce to be signed with the card. */
@Operation(
    caller = ANYONE,
    changes = Challenge.class,
    refuses = {})
final class RequestChallenge {
  private final Ids ids;

  RequestChallenge(Ids ids) {
    this.ids = ids;
  }

  /**
   * @param bytesToSign exactly these bytes are signed, base64
   */
  record ChallengeView(RecordId challengeId, String bytesToSign, Instant expiresAt) {}

  @Post("/session/challenges")
  @Status(HttpStatus.CREATED)
  ChallengeView request(Work work, Instant now) {
    Challenge challenge = Challenge.made(ids.next(now), ids.nonce(), now);
    work.keep(challenge);
    return new ChallengeView(
        challenge.id(),
        Base64.getEncoder().encodeToString(challenge.bytesToSign()),
        challenge.validUntil());
  }
}
