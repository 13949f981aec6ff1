package cn.portcover.programme;

import static cn.portcover.operation.Grant.MEMBER;

import cn.portcover.domain.application.Application;
import cn.portcover.domain.message.OutgoingMessage;
import cn.portcover.domain.programme.AlreadyCollected;
import cn.portcover.domain.programme.CompanyNotEligible;
import cn.portcover.domain.programme.EligibleListNotPublished;
import cn.portcover.domain.programme.PolicyCollection;
import cn.portcover.domain.programme.Programme;
import cn.portcover.domain.programme.ProgrammeEnded;
import cn.portcover.domain.programme.ProgrammeNotFound;
import cn.portcover.domain.programme.ProgrammeNotOpen;
import cn.portcover.messaging.MessageType;
import cn.portcover.messaging.type.ProgrammeCollectionRequested;
import cn.portcover.operation.Caller;
import cn.portcover.operation.Ids;
import cn.portcover.operation.Operation;
import cn.portcover.operation.Work;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Status;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/**
 * 领取: asks the insurer for the programme's policy, once; its offer comes as an application. Again
 * when that was withdrawn, rejected or has lapsed.
 */
@Operation(
    caller = MEMBER,
    // A collection has no name of its own, the message to the insurer has.
    changes = {PolicyCollection.class, OutgoingMessage.class},
    refuses = {
      ProgrammeNotFound.class,
      AlreadyCollected.class,
      CompanyNotEligible.class,
      EligibleListNotPublished.class,
      ProgrammeNotOpen.class,
      ProgrammeEnded.class
    },
    keyRequired = true,
    uses = Operation.Uses.REFERENCE,
    reads = {Programme.class, Application.class})
final class CollectPolicy {
  private final Programmes programmes;
  private final Ids ids;

  CollectPolicy(Programmes programmes, Ids ids) {
    this.programmes = programmes;
    this.ids = ids;
  }

  @Post("/programmes/{id}/collection")
  @Status(HttpStatus.CREATED)
  CollectionView collect(String id, Caller caller, Work work, Instant now) {
    Programme programme = Programmes.require(id, work);
    Optional<PolicyCollection> before =
        work.find(PolicyCollection.KIND, caller.owner(), programme.key());
    boolean collected = before.filter(each -> Programmes.counts(each, work)).isPresent();
    boolean listed = programmes.lists(programme, caller.company().uscc());
    LocalDate today = Programmes.day(now);
    programme.eligibility(today, listed, collected).requireMayCollect();

    PolicyCollection requested =
        before
            .map(each -> each.again(programme, caller.company(), caller.actor(), today, now))
            .orElseGet(
                () ->
                    PolicyCollection.requested(
                        ids.next(now), programme, caller.company(), caller.actor(), today, now));
    work.keep(requested);
    work.tell(
        requested.insurer(),
        MessageType.PROGRAMME_COLLECTION_REQUESTED.wireName(),
        requested,
        ProgrammeCollectionRequested.of(requested));
    return CollectionView.of(requested, caller.language());
  }
}
