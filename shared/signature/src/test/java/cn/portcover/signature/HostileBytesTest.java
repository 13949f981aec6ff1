package cn.portcover.signature;

import static cn.portcover.signature.SomeCards.CONTENT;
import static cn.portcover.signature.SomeCards.NOW;
import static cn.portcover.signature.SomeCards.card;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import cn.portcover.domain.signature.Check;
import cn.portcover.domain.signature.Check.Outcome;
import cn.portcover.domain.signature.Trust;
import cn.portcover.domain.signature.Verification;
import cn.portcover.testkit.card.KeyKind;
import java.io.ByteArrayOutputStream;
import java.lang.management.ManagementFactory;
import java.math.BigInteger;
import java.security.KeyFactory;
import java.security.PublicKey;
import java.security.cert.X509Certificate;
import java.security.spec.RSAPublicKeySpec;
import java.time.Duration;
import java.util.Arrays;
import java.util.Date;
import java.util.List;
import java.util.Random;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x509.BasicConstraints;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.KeyUsage;
import org.bouncycastle.asn1.x509.SubjectPublicKeyInfo;
import org.bouncycastle.cert.X509v3CertificateBuilder;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever bytes come in, the answer is a report, soon and with little memory. */
class HostileBytesTest {
  private static final long MOST_ALLOCATED = 50L << 20;
  private static final Duration LONGEST = Duration.ofSeconds(1);

  private final CmsCardSignatures signatures = new CmsCardSignatures(CardProfile.ofDemoCards());
  private Trust trust = SomeCards.trust();

  @BeforeEach
  void prime() {
    trust = SomeCards.trust();
    PrimingSample.verify();
  }

  @Test
  void noBytesAreNoMessage() {
    assertRefused(new byte[0], Question.CMS_PARSABLE);
  }

  @Test
  void fiveMegabytesAreTooMany() {
    assertRefused(new byte[5 << 20], Question.SIZE_WITHIN_LIMIT);
    var padded = Arrays.copyOf(card(KeyKind.SM2).sign(CONTENT, NOW), 5 << 20);
    assertRefused(padded, Question.SIZE_WITHIN_LIMIT);
  }

  @ParameterizedTest
  @ValueSource(ints = {0x30, 0x31, 0xa0, 0x24})
  void deepNestingIsRefused(int tag) {
    assertRefused(nestedIndefinitely(tag, 32_000), Question.NESTING_WITHIN_LIMIT);
    assertRefused(nested(tag, 12_000), Question.NESTING_WITHIN_LIMIT);
  }

  @Test
  void lengthsThatLieAreRefused() {
    for (var bytes :
        List.of(
            new byte[] {0x30},
            new byte[] {0x30, (byte) 0x84, 0x7f, -1, -1, -1},
            new byte[] {0x30, (byte) 0x88, 1, 2, 3, 4, 5, 6, 7, 8, 9},
            new byte[] {0x30, (byte) 0x80},
            new byte[] {0x04, (byte) 0x80, 0, 0},
            new byte[] {0x1f, -1, -1, -1, -1, -1},
            new byte[] {0x30, 4, 0x30, 3, 0, 0})) {
      assertRefused(bytes, Question.CMS_PARSABLE);
    }
  }

  /** A certificate has one fingerprint, however its lengths are written. */
  @Test
  void aCertificateInAnotherEncodingIsNoOtherCard() throws Exception {
    var honest = verify(card(KeyKind.SM2).sign(CONTENT, NOW));
    var der = card(KeyKind.SM2).certificate().getEncoded();
    var cms = replace(new CmsDraft(card(KeyKind.SM2), CONTENT).ber(), der, lengthened(der));
    var report = verify(cms);
    if (report.outcome() == Outcome.PASSED) {
      assertThat(report.card()).isEqualTo(honest.card());
      assertThat(report.chain()).isEqualTo(honest.chain());
    }
  }

  @Test
  void randomBytesAreNoMessage() {
    var random = seeded();
    for (int i = 0; i < 2_000; i++) {
      var bytes = new byte[random.nextInt(4_000)];
      random.nextBytes(bytes);
      if (i % 2 == 0 && bytes.length > 4) {
        bytes[0] = 0x30;
        bytes[1] = (byte) 0x82;
        bytes[2] = (byte) ((bytes.length - 4) >> 8);
        bytes[3] = (byte) (bytes.length - 4);
      }
      assertThat(verify(bytes).outcome()).isEqualTo(Outcome.FAILED);
    }
  }

  @ParameterizedTest
  @EnumSource(KeyKind.class)
  void mutationsNeverMakeAnotherCardOrAnException(KeyKind kind) {
    var random = seeded();
    var cms = DetachedCms.sign(CONTENT, card(kind).key(), card(kind).chain(), NOW);
    var honest = verify(cms);
    for (int i = 0; i < 600; i++) {
      var mutated = mutated(cms, random);
      var report = verify(mutated);
      // What is not signed may change, such as version numbers; whose card it is may not.
      if (report.outcome() == Outcome.PASSED) {
        assertThat(report.card()).as("mutation %d", i).isEqualTo(honest.card());
      }
    }
  }

  /** Certificates that all may have issued each other make a builder of paths try them all. */
  @Test
  void certificatesThatIssueEachOtherAreRefusedSoon() throws Exception {
    var keys = KeyKind.ECDSA.generate(SomeCards.RANDOM);
    var draft = new CmsDraft(card(KeyKind.ECDSA), CONTENT);
    var issuer = card(KeyKind.ECDSA).certificate().getIssuerX500Principal().getName();
    for (int i = 0; i < 4; i++) {
      draft.certificates.add(authority(issuer, issuer, keys.getPublic(), i));
    }
    trust =
        SomeCards.trusting(
            SomeCards.another("Other CA", KeyKind.ECDSA)
                .anchors(SomeCards.FROM, SomeCards.LISTS_UNTIL, List.of()));
    assertRefused(draft.der(), Question.PATH_LEADS_TO_ACCEPTED_AUTHORITY);
  }

  @Test
  void hugeKeysAreNotComputedWith() throws Exception {
    var modulus = new BigInteger(16_000, new Random(1)).setBit(15_999).setBit(0);
    var key =
        KeyFactory.getInstance("RSA")
            .generatePublic(new RSAPublicKeySpec(modulus, BigInteger.valueOf(3)));
    var issuer = card(KeyKind.RSA).certificate().getIssuerX500Principal().getName();
    var draft = new CmsDraft(card(KeyKind.RSA), CONTENT);
    for (int i = 0; i < 4; i++) {
      draft.certificates.add(authority(issuer, issuer, key, i));
    }
    trust =
        SomeCards.trusting(
            SomeCards.another("Other CA", KeyKind.ECDSA)
                .anchors(SomeCards.FROM, SomeCards.LISTS_UNTIL, List.of()));
    assertRefused(draft.der(), Question.PATH_LEADS_TO_ACCEPTED_AUTHORITY);
  }

  private static X509Certificate authority(String issuer, String subject, PublicKey key, int serial)
      throws Exception {
    var builder =
        new X509v3CertificateBuilder(
            new X500Name(issuer),
            BigInteger.valueOf(1_000 + serial),
            Date.from(SomeCards.FROM),
            Date.from(SomeCards.UNTIL),
            new X500Name(subject),
            SubjectPublicKeyInfo.getInstance(key.getEncoded()));
    builder.addExtension(Extension.basicConstraints, true, new BasicConstraints(true));
    builder.addExtension(Extension.keyUsage, true, new KeyUsage(KeyUsage.keyCertSign));
    var signer =
        new JcaContentSignerBuilder("SHA256withECDSA")
            .setProvider(BouncyCastle.PROVIDER)
            .build(KeyKind.ECDSA.generate(SomeCards.RANDOM).getPrivate());
    return new JcaX509CertificateConverter()
        .setProvider(BouncyCastle.PROVIDER)
        .getCertificate(builder.build(signer));
  }

  private void assertRefused(byte[] cms, Question question) {
    var report = verify(cms);
    assertThat(report.outcome()).isEqualTo(Outcome.FAILED);
    assertThat(report.checks())
        .filteredOn(check -> check.outcome() == Outcome.FAILED)
        .extracting(Check::name)
        .containsExactly(question.text());
  }

  /**
   * Verifies, and sees that it takes neither long nor much; a slow moment of the machine is
   * forgiven.
   */
  private Verification verify(byte[] cms) {
    var memory = (com.sun.management.ThreadMXBean) ManagementFactory.getThreadMXBean();
    for (int attempt = 0; ; attempt++) {
      long allocated = memory.getCurrentThreadAllocatedBytes();
      long started = System.nanoTime();
      var report = signatures.verify(CONTENT, cms, trust, NOW);
      var took = Duration.ofNanos(System.nanoTime() - started);
      assertThat(memory.getCurrentThreadAllocatedBytes() - allocated).isLessThan(MOST_ALLOCATED);
      if (took.compareTo(LONGEST) <= 0) {
        return report;
      }
      if (attempt == 2) {
        fail("took " + took);
      }
    }
  }

  private static Random seeded() {
    long seed = System.nanoTime();
    System.out.println("HostileBytesTest seed " + seed);
    return new Random(seed);
  }

  private static byte[] mutated(byte[] bytes, Random random) {
    var result = bytes.clone();
    int changes = 1 + random.nextInt(3);
    for (int i = 0; i < changes; i++) {
      int at = random.nextInt(result.length);
      switch (random.nextInt(4)) {
        case 0 -> result[at] ^= (byte) (1 << random.nextInt(8));
        case 1 -> result[at] = (byte) random.nextInt(256);
        case 2 -> result = Arrays.copyOf(result, at);
        default -> {
          int from = random.nextInt(result.length);
          int length = Math.min(random.nextInt(64), result.length - Math.max(from, at));
          System.arraycopy(result.clone(), from, result, at, length);
        }
      }
      if (result.length == 0) {
        return result;
      }
    }
    return result;
  }

  private static byte[] nestedIndefinitely(int tag, int depth) {
    var bytes = new byte[depth * 2];
    for (int i = 0; i < depth; i++) {
      bytes[2 * i] = (byte) tag;
      bytes[2 * i + 1] = (byte) 0x80;
    }
    return bytes;
  }

  private static byte[] nested(int tag, int depth) {
    int length = depth * 5;
    var out = new ByteArrayOutputStream(length);
    for (int i = 0; i < depth; i++) {
      int rest = length - 5 * (i + 1);
      out.writeBytes(
          new byte[] {
            (byte) tag, (byte) 0x83, (byte) (rest >> 16), (byte) (rest >> 8), (byte) rest
          });
    }
    return out.toByteArray();
  }

  private static byte[] lengthened(byte[] der) {
    // 30 82 xx xx → 30 83 00 xx xx
    var out = new byte[der.length + 1];
    out[0] = der[0];
    out[1] = (byte) 0x83;
    System.arraycopy(der, 2, out, 3, der.length - 2);
    return out;
  }

  private static byte[] replace(byte[] all, byte[] part, byte[] by) {
    for (int at = 0; at <= all.length - part.length; at++) {
      if (Arrays.equals(all, at, at + part.length, part, 0, part.length)) {
        var out = new ByteArrayOutputStream();
        out.write(all, 0, at);
        out.writeBytes(by);
        out.write(all, at + part.length, all.length - at - part.length);
        return out.toByteArray();
      }
    }
    throw new AssertionError("the part is not there");
  }
}
