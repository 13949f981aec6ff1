package cn.portcover.programme;

import static cn.portcover.operation.Grant.MEMBER;

import cn.portcover.domain.RecordId;
import cn.portcover.domain.application.Application;
import cn.portcover.domain.programme.PolicyCollection;
import cn.portcover.domain.programme.Programme;
import cn.portcover.operation.Caller;
import cn.portcover.operation.Listed;
import cn.portcover.operation.Operation;
import cn.portcover.operation.Work;
import io.micronaut.http.annotation.Get;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * 统保政策: every programme, whether the company may collect its policy and why, and what the day of
 * collecting means for the cover; three questions, however many there are, and one more for each
 * policy that was offered to the company.
 */
@Operation(
    caller = MEMBER,
    changes = {},
    refuses = {},
    uses = Operation.Uses.REFERENCE,
    reads = {Programme.class, PolicyCollection.class, Application.class})
final class ListProgrammes {
  private static final int MOST = 100;
  private final Programmes programmes;

  ListProgrammes(Programmes programmes) {
    this.programmes = programmes;
  }

  /** The newest first. */
  record ProgrammesView(List<ProgrammeView> items) implements Listed<ProgrammeView> {}

  @Get("/programmes")
  ProgrammesView list(Caller caller, Work work, Instant now) {
    List<Programme> all = Programmes.all(work);
    Set<RecordId> editions = programmes.listing(all, caller.company().uscc());
    Map<String, PolicyCollection> collected =
        work
            .store()
            .list(PolicyCollection.KIND, caller.owner(), Map.of(), MOST, null)
            .items()
            .stream()
            .collect(Collectors.toMap(PolicyCollection::key, Function.identity()));
    LocalDate today = Programmes.day(now);
    return new ProgrammesView(
        all.stream()
            .map(
                each -> {
                  var collection = Optional.ofNullable(collected.get(each.key()));
                  boolean counts = collection.filter(c -> Programmes.counts(c, work)).isPresent();
                  boolean listed = Programmes.isOn(editions, each);
                  return ProgrammeView.of(
                      each,
                      each.eligibility(today, listed, counts),
                      collection,
                      today,
                      caller.language());
                })
            .toList());
  }
}
