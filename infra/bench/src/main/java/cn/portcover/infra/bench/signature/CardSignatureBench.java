package cn.portcover.infra.bench.signature;

import cn.portcover.domain.signature.Check;
import cn.portcover.domain.signature.Trust;
import cn.portcover.infra.bench.Bench;
import cn.portcover.infra.bench.Effort;
import cn.portcover.infra.bench.Goal;
import cn.portcover.infra.bench.Rate;
import cn.portcover.infra.bench.Samples;
import cn.portcover.infra.bench.Section;
import cn.portcover.operation.port.CardSignatures;
import cn.portcover.signature.CardProfile;
import cn.portcover.signature.CmsCardSignatures;
import cn.portcover.testkit.card.CardFile;
import cn.portcover.testkit.card.CardOrder;
import cn.portcover.testkit.card.DemoAuthority;
import cn.portcover.testkit.card.DemoCompanies;
import cn.portcover.testkit.card.KeyKind;
import java.security.GeneralSecurityException;
import java.security.Provider;
import java.security.PublicKey;
import java.security.SecureRandom;
import java.security.Signature;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.bouncycastle.jce.provider.BouncyCastleProvider;

/**
 * Measures the verification of a card's signature whose path is known against Bouncy Castle's
 * verification of the same signature with the same key.
 */
public final class CardSignatureBench implements Bench {
  private static final int ROUNDS = 11;
  private static final int CONTENTS = 64;
  private static final Duration WARM_UP = Duration.ofSeconds(3);
  private static final Duration ROUND = Duration.ofMillis(700);
  private static final Duration SHORT = Duration.ofMillis(1);

  private static final Provider BOUNCY_CASTLE = new BouncyCastleProvider();

  /** The two sides, and what they did in a second, round by round. */
  private record Sides(
      KeyKind kind, Rate.Doing ours, Rate.Doing bare, Samples our, Samples their) {}

  @Override
  public Section section() {
    return Section.CARD_SIGNATURES;
  }

  @Override
  public String measure(Effort effort) {
    Instant now = Instant.now();
    List<Sides> all = new ArrayList<>();
    for (KeyKind kind : KeyKind.values()) {
      all.add(sides(kind, effort.times(CONTENTS), now));
    }
    boolean full = effort == Effort.FULL;
    for (Sides each : all) {
      Rate.of(each.ours(), full ? WARM_UP : SHORT);
      Rate.of(each.bare(), full ? WARM_UP : SHORT);
    }
    for (int round = 1; round <= effort.times(ROUNDS); round++) {
      for (Sides each : all) {
        each.our().add(Rate.of(each.ours(), full ? ROUND : SHORT));
        each.their().add(Rate.of(each.bare(), full ? ROUND : SHORT));
      }
    }
    return text(all);
  }

  private static Sides sides(KeyKind kind, int contents, Instant now) {
    Instant from = now.minus(Duration.ofDays(1));
    Instant until = now.plus(Duration.ofDays(365));
    var authority =
        DemoAuthority.create("Portcover Bench CA", kind, new SecureRandom(), from, until);
    CardFile card = authority.issue(CardOrder.legalPerson(DemoCompanies.QINCHUAN, from, until));
    var trust = new Trust("bench", authority.anchors(from, until, List.of()));
    CardSignatures signatures = new CmsCardSignatures(CardProfile.ofDemoCards());
    List<SignedContent> signed = SignedContent.by(card, contents, now);
    PublicKey key = card.certificate().getPublicKey();
    return new Sides(
        kind,
        time -> verified(signatures, signed.get(time % contents), trust, now),
        time -> verified(kind, key, signed.get(time % contents)),
        new Samples(),
        new Samples());
  }

  private static Object verified(
      CardSignatures signatures, SignedContent signed, Trust trust, Instant at) {
    var verification = signatures.verify(signed.content(), signed.cms(), trust, at);
    if (verification.outcome() != Check.Outcome.PASSED) {
      throw new IllegalStateException(verification.toString());
    }
    return verification;
  }

  private static Object verified(KeyKind kind, PublicKey key, SignedContent signed) {
    try {
      var verifier = Signature.getInstance(kind.signatureAlgorithm(), BOUNCY_CASTLE);
      verifier.initVerify(key);
      verifier.update(signed.attributes());
      if (!verifier.verify(signed.signature())) {
        throw new IllegalStateException("the bare signature of " + kind);
      }
      return verifier;
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  private static String text(List<Sides> all) {
    var table = new StringBuilder();
    table.append("| card | ours a second | bare a second | ratio |\n|---|--:|--:|--:|\n");
    List<Goal> goals = new ArrayList<>();
    for (Sides each : all) {
      double ratio = each.our().ratioTo(each.their());
      table.append(
          String.format(
              Locale.ROOT,
              "| %s | %.0f | %.0f | %.2f |%n",
              name(each.kind()),
              each.our().median(),
              each.their().median(),
              ratio));
      goals.add(Goal.atLeast(0.6, "× bare", name(each.kind()), ratio));
    }
    return """
    Verifications a second of processor time, collection included, warm. Ours is the port that operations use, on a detached CMS of %d bytes of content:
    the message parsed, all questions put, digest, signature, path from the cache, the report. Bare is Bouncy Castle's
    provider (`Signature`: `initVerify`, `update`, `verify`) on the same signed attributes with the same key. Medians of %d
    rounds of %d ms each, interleaved, after %d s each that are not counted; *ratio* is the median of the ratios within each
    round.

    %s
    - %d messages of one card, by turns; C2 allowed, Serial collector
    - ours verifies RSA with the JDK's own provider, which is why it may pass bare Bouncy Castle there

    %s
    """
        .formatted(
            SignedContent.LENGTH,
            all.getFirst().our().count(),
            ROUND.toMillis(),
            WARM_UP.toSeconds(),
            table,
            CONTENTS,
            Goal.lines(goals));
  }

  private static String name(KeyKind kind) {
    return switch (kind) {
      case SM2 -> "SM2";
      case RSA -> "RSA 2048";
      case ECDSA -> "ECDSA P-256";
    };
  }
}
