package cn.portcover.trial;

import cn.portcover.domain.Company;
import cn.portcover.domain.Sha256;
import cn.portcover.domain.record.Actor;
import cn.portcover.domain.session.Account;
import cn.portcover.domain.session.AccountStatus;
import cn.portcover.domain.session.Session;
import cn.portcover.domain.session.UserName;
import cn.portcover.operation.AccessTokens;
import cn.portcover.operation.Ids;
import cn.portcover.operation.Works;
import cn.portcover.operation.port.Store;
import cn.portcover.testkit.card.CardFile;
import cn.portcover.testkit.whole.Call;
import cn.portcover.testkit.whole.Call.Reply;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A person of a company, signed in.
 *
 * @param card absent for a password
 */
public record Desk(SomeCompany company, @Nullable CardFile card, String token) {

  /** Signs in with the card. */
  public static Desk signedIn(SomeCompany company, CardFile card) {
    return new Desk(company, card, Trial.requireStatus(200, signIn(card)).text("accessToken"));
  }

  /** Tries to sign in with the card, whatever the answer. */
  public static Reply signIn(CardFile card) {
    return answer(challenge(), card);
  }

  public static Reply challenge() {
    return Trial.requireStatus(201, Trial.send(Call.post("/v1/session/challenges")));
  }

  /** Answers a challenge with the card. */
  public static Reply answer(Reply challenge, CardFile card) {
    byte[] bytes = Base64.getDecoder().decode(challenge.text("bytesToSign"));
    return Trial.send(
        Call.post("/v1/session/card")
            .json(
                Fields.of(
                    "challengeId", challenge.text("challengeId"),
                    "cms", Base64.getEncoder().encodeToString(card.sign(bytes, Trial.now())))));
  }

  /** The records are made here as signing in by password does, without the time that it takes. */
  static Desk withPassword(SomeCompany company) {
    var beans = Trial.system().beans();
    Instant now = Trial.now();
    var of =
        new Company(company.uscc(), company.company().name(), company.uscc().organisationCode());
    Sha256 id = Account.idOf(company.uscc(), "赵会员");
    Account made =
        new Account(
            id,
            of,
            "赵会员",
            new UserName("m-" + id.value().substring(0, 20)),
            null,
            id,
            AccountStatus.ACTIVE,
            now,
            now.plus(Duration.ofDays(3650)),
            now,
            1);
    var works = beans.getBean(Works.class);
    try {
      Session session =
          works.commit(
              "SignInWithPassword",
              Actor.platform("trial"),
              now,
              work -> {
                Optional<Account> known = work.find(Account.KIND, Account.ownerOf(id), id.value());
                if (known.isEmpty()) {
                  work.keep(made);
                }
                Session opened =
                    Session.opened(beans.getBean(Ids.class).next(now), known.orElse(made), now);
                work.keep(opened);
                return opened;
              });
      return new Desk(company, null, beans.getBean(AccessTokens.class).issue(session));
    } catch (Store.Raced raced) {
      throw new IllegalStateException(raced);
    }
  }

  public CardFile requireCard() {
    return Objects.requireNonNull(card);
  }

  public Reply send(Call call) {
    return Trial.send(call.bearer(token));
  }

  public Reply get(String target) {
    return send(Call.get(target));
  }

  /** The body of a read that must succeed. */
  public Reply read(String target) {
    return Trial.requireStatus(200, get(target));
  }

  /** Opens the form and answers the reading. */
  public Reply openForm(String application) {
    return Trial.requireStatus(
        201, send(Call.post("/v1/applications/" + application + "/form-readings")));
  }

  /** The statement to sign for confirming the application. */
  public Reply requestSignature(String application, Object version) {
    return send(
        Call.post("/v1/signing-requests")
            .json(
                Fields.of(
                    "purpose",
                    "CONFIRM_APPLICATION",
                    "subject",
                    "applications/" + application,
                    "version",
                    version)));
  }

  /** A signing request answered by the card of this session, as requests carry it. */
  public Map<String, Object> signature(Reply signingRequest) {
    return signature(signingRequest, requireCard());
  }

  public Map<String, Object> signature(Reply signingRequest, CardFile by) {
    Trial.requireStatus(201, signingRequest);
    byte[] bytes = Base64.getDecoder().decode(signingRequest.text("bytesToSign"));
    return Fields.of(
        "signingRequestId", signingRequest.text("id"),
        "cms", Base64.getEncoder().encodeToString(by.sign(bytes, Trial.now())));
  }
}
