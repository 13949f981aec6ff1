package cn.portcover.session;

import cn.portcover.domain.Sha256;
import cn.portcover.domain.application.Application;
import cn.portcover.domain.application.ConfirmWith;
import cn.portcover.domain.session.SigningPurpose;
import cn.portcover.domain.session.SigningTask;
import cn.portcover.operation.json.Json;
import cn.portcover.operation.json.Reading;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What waits for a card signature.
 *
 * @param id of a task that was prepared; absent of what waits by itself
 * @param act what is to be signed, in words
 * @param subject the record that is signed about; absent where one is made
 * @param version of that record
 * @param cardNeeded which card has to sign
 * @param proposal the body to have signed, and then to send with the signature; absent where there
 *     is none, and where it is confidential and another card is needed to sign it
 * @param until when it is too late; absent where nothing says so
 */
record SigningTaskView(
    @Nullable Sha256 id,
    SigningPurpose purpose,
    String act,
    @Nullable String subject,
    @Nullable Long version,
    ConfirmWith cardNeeded,
    @Nullable Object proposal,
    @Nullable String offerNumber,
    @Nullable String preparedBy,
    @Nullable Instant preparedAt,
    @Nullable Instant until,
    @Nullable String link) {
  /** Whoever may not sign does not read what is confidential. */
  static final Reader NOBODY = (kept, context) -> Optional.empty();

  /** Opens what is confidential, for whoever may read it. */
  @FunctionalInterface
  interface Reader {
    Optional<String> open(String kept, String context);
  }

  /** Under what the proposal of a confidential task is sealed. */
  static String sealedUnder(String task) {
    return SigningTask.KIND.name() + "/" + task;
  }

  static SigningTaskView of(Application application) {
    return new SigningTaskView(
        null,
        SigningPurpose.CONFIRM_APPLICATION,
        SigningPurpose.CONFIRM_APPLICATION.act(),
        application.subject(),
        application.version(),
        application.offer().confirmWith(),
        null,
        application.offer().offerNumber().value(),
        null,
        null,
        application.offer().confirmBy(),
        "/v1/" + application.subject());
  }

  static SigningTaskView of(SigningTask task, Reader reader) {
    boolean exists = task.aboutVersion() > 0;
    return new SigningTaskView(
        task.id(),
        task.purpose(),
        task.purpose().act(),
        exists ? task.about() : null,
        exists ? task.aboutVersion() : null,
        task.purpose().cardNeeded(),
        proposal(task, reader),
        null,
        task.preparedBy().name(),
        task.preparedAt(),
        null,
        exists ? "/v1/" + task.about() : null);
  }

  private static @Nullable Object proposal(SigningTask task, Reader reader) {
    return Optional.ofNullable(task.proposal())
        .flatMap(
            kept ->
                task.purpose().isConfidential()
                    ? reader.open(kept, sealedUnder(task.key()))
                    : Optional.of(kept))
        .map(json -> Reading.own(task.purpose().proposal().orElseThrow(), Json.readOwn(json)))
        .orElse(null);
  }
}
