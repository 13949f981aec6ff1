package cn.portcover.trial.company;

import static org.assertj.core.api.Assertions.assertThat;

import cn.portcover.domain.message.OutgoingMessage;
import cn.portcover.domain.record.Owner;
import cn.portcover.operation.json.Json;
import cn.portcover.operation.port.Store;
import cn.portcover.testkit.whole.Call;
import cn.portcover.testkit.whole.Call.Reply;
import cn.portcover.trial.AtOnce;
import cn.portcover.trial.Desk;
import cn.portcover.trial.Refused;
import cn.portcover.trial.SomeAttachments;
import cn.portcover.trial.SomeCargo;
import cn.portcover.trial.SomeClaims;
import cn.portcover.trial.SomeCompany;
import cn.portcover.trial.Trial;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Attachments that are reserved, completed or taken out at the same moment as what they belong to
 * is submitted: afterwards the message has each or none is left of it, never half.
 */
@DisplayName("Attachments changed while their record is submitted")
class AttachmentRacesTest {
  private static final String PDF = "application/pdf";

  /** What has attachments. */
  private enum Of {
    CLAIM("SUBMIT_CLAIM", "claim-not-open", "claim-not-ready", 4),
    CARGO("SUBMIT_CARGO_APPLICATION", "cargo-application-not-open", "cargo-not-ready", 16);

    private final String purpose;
    private final String notOpen;
    private final String notReady;

    /** How often it is tried: a claim with its sealed report takes long to fill in. */
    private final int rounds;

    Of(String purpose, String notOpen, String notReady, int rounds) {
      this.purpose = purpose;
      this.notOpen = notOpen;
      this.notReady = notReady;
      this.rounds = rounds;
    }

    /** One that lacks nothing. */
    private Draft draft(SomeCompany company, Desk desk) {
      return switch (this) {
        case CLAIM -> new Draft(this, desk, SomeClaims.complete(company).subject());
        case CARGO -> new Draft(this, desk, SomeCargo.draft(company, desk).subject());
      };
    }
  }

  /** A claim or a cargo application. */
  private record Draft(Of of, Desk desk, String subject) {
    String path() {
      return "/v1/" + subject;
    }

    /** Signed now, for what it is now. */
    Call submission() {
      String version = desk.read(path()).text("version");
      Map<String, Object> signature =
          desk.signature(
              desk.send(
                  Call.post("/v1/signing-requests")
                      .json(
                          Map.of(
                              "purpose",
                              of.purpose,
                              "subject",
                              subject,
                              "version",
                              Integer.valueOf(version)))));
      Map<String, Object> body =
          of == Of.CLAIM
              ? Map.of("declarationAccepted", true, "signature", signature)
              : Map.of("signature", signature);
      return Call.post(path() + "/submission").ifMatch(version).json(body);
    }

    Reply listing() {
      return desk.read(path() + "/attachments");
    }

    Call removal(String id, Object version) {
      return Call.of("DELETE", path() + "/attachments/" + id).ifMatch(version);
    }

    /** Digests of the files of each message that was told of a submission. */
    List<Set<String>> told() {
      List<Set<String>> told = new ArrayList<>();
      for (OutgoingMessage message :
          Trial.system()
              .beans()
              .getBean(Store.class)
              .beginning(
                  OutgoingMessage.KIND, Owner.company(desk.company().uscc()), subject + "/", 20)) {
        Map<?, ?> data =
            (Map<?, ?>) Objects.requireNonNull(Json.readOwn(message.body()).get("data"));
        Object files = data.get("attachments");
        Set<String> digests = new HashSet<>();
        for (Object file : files == null ? List.of() : (List<?>) files) {
          digests.add(String.valueOf(((Map<?, ?>) file).get("sha256")));
        }
        told.add(digests);
      }
      return told;
    }
  }

  /** What is done to an attachment at the moment of the submission. */
  private enum Act {
    RESERVE,
    COMPLETE,
    REMOVE;

    /** The call that does it, all before it done. */
    private Call prepared(Draft draft) {
      byte[] content = SomeAttachments.pdf();
      Map<String, Object> wanted = SomeAttachments.wanted("提单.pdf", PDF, content);
      if (this == RESERVE) {
        return Call.post(draft.path() + "/attachments")
            .json(wanted)
            .header("idempotency-key", Trial.fresh("attach-"));
      }
      Reply reserved =
          Trial.requireStatus(201, SomeAttachments.request(draft.desk(), draft.path(), wanted));
      assertThat(SomeAttachments.upload(reserved, content)).isBetween(200, 204);
      String id = reserved.text("attachment/id");
      if (this == COMPLETE) {
        return Call.post(draft.path() + "/attachments/" + id + "/completion");
      }
      Trial.requireStatus(200, SomeAttachments.complete(draft.desk(), draft.path(), id));
      return draft.removal(id, 2);
    }
  }

  private static Stream<Arguments> everyActOnEverything() {
    return Stream.of(Of.values())
        .flatMap(of -> Stream.of(Act.values()).map(act -> Arguments.of(of, act)));
  }

  @ParameterizedTest
  @MethodSource("everyActOnEverything")
  void eitherItIsInWhatWasSubmittedOrItIsNotThere(Of of, Act act) {
    SomeCompany company = SomeCompany.fresh();
    Desk desk = company.operator();
    for (int round = 0; round < of.rounds; round++) {
      Draft draft = of.draft(company, desk);
      SomeAttachments.added(desk, draft.path(), "发票.pdf", PDF, SomeAttachments.pdf());
      tryOnce(draft, act);
    }
  }

  private static void tryOnce(Draft draft, Act act) {
    Call change = act.prepared(draft);
    Call submission = draft.submission();
    Map<Call, Reply> replies = new ConcurrentHashMap<>();
    var turn = new AtomicInteger();
    List<Call> both = List.of(submission, change);

    AtOnce.times(
        2,
        () -> {
          Call mine = both.get(turn.getAndIncrement());
          Reply reply = draft.desk().send(mine);
          replies.put(mine, reply);
          return reply;
        });

    Reply submitted = Objects.requireNonNull(replies.get(submission));
    Reply changed = Objects.requireNonNull(replies.get(change));
    if (changed.status() >= 300) {
      assertThat(changed.problem()).isIn("lost-race", "stale-version", draft.of().notOpen);
    }
    if (submitted.status() != 200) {
      assertThat(submitted.problem()).isIn("lost-race", "stale-version", draft.of().notReady);
      assertThat(draft.told()).as("what was refused was told to nobody").isEmpty();
      takeOutWhatIsReserved(draft);
      Trial.requireStatus(200, draft.desk().send(draft.submission()));
    }
    isWhole(draft);
    isFrozen(draft);
  }

  private static void takeOutWhatIsReserved(Draft draft) {
    Reply listing = draft.listing();
    for (int i = 0; listing.at("items/" + i) != null; i++) {
      if (listing.text("items/" + i + "/status").equals("RESERVED")) {
        String id = listing.text("items/" + i + "/id");
        Trial.requireStatus(200, draft.desk().send(draft.removal(id, 1)));
      }
    }
  }

  /** One message, with the files that the company sees, all of them checked, and counted right. */
  private static void isWhole(Draft draft) {
    Reply listing = draft.listing();
    Set<String> seen = new HashSet<>();
    long bytes = 0;
    for (int i = 0; listing.at("items/" + i) != null; i++) {
      assertThat(listing.text("items/" + i + "/status")).isEqualTo("STORED");
      seen.add(listing.text("items/" + i + "/sha256"));
      bytes += Long.parseLong(listing.text("items/" + i + "/size"));
    }
    assertThat(draft.told()).as("%s", listing).containsExactly(seen);
    assertThat(listing.text("bytes")).isEqualTo(String.valueOf(bytes));
  }

  private static void isFrozen(Draft draft) {
    for (Act act : List.of(Act.RESERVE, Act.REMOVE)) {
      Call call =
          act == Act.RESERVE
              ? act.prepared(draft)
              : draft.removal(draft.listing().text("items/0/id"), 2);
      Refused.as(409, draft.of().notOpen, draft.desk().send(call));
    }
  }

  /** What is completed at the last moment is waited for by a submission of that moment. */
  @ParameterizedTest
  @EnumSource
  void whatHasRunOutIsNeitherCompletedNorLeftOutAtOnce(Of of) {
    SomeCompany company = SomeCompany.fresh();
    Draft draft = of.draft(company, company.operator());
    Call completion = Act.COMPLETE.prepared(draft);
    Trial.clock().advance(Duration.ofMinutes(15));
    Draft later = new Draft(of, company.operator(), draft.subject());

    Refused.as(409, "attachment-not-open", later.desk().send(completion));
    assertThat(Refused.errors(Refused.as(422, of.notReady, later.desk().send(later.submission()))))
        .containsExactly("/attachments attachments-unchecked");
    Trial.clock().advance(Duration.ofMinutes(1));
    Trial.requireStatus(200, later.desk().send(later.submission()));
    assertThat(later.told()).containsExactly(Set.of());
    Trial.run("ExpireReservations");
    assertThat(later.listing().at("items/0")).isNull();
    assertThat(later.listing().text("bytes")).isEqualTo("0");
  }
}
