package cn.portcover.signature;

import cn.portcover.operation.Operation;
import cn.portcover.operation.catalogue.Row;
import cn.portcover.operation.port.PdfSeals;
import cn.portcover.operation.port.Primed;
import cn.portcover.operation.port.SigningKey;
import jakarta.inject.Named;
import jakarta.inject.Singleton;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.GregorianCalendar;
import java.util.List;
import java.util.Map;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x500.style.BCStyle;
import org.bouncycastle.asn1.x500.style.IETFUtils;
import org.jspecify.annotations.Nullable;
import org.openpdf.text.DocumentException;
import org.openpdf.text.pdf.PdfDate;
import org.openpdf.text.pdf.PdfDictionary;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfReader;
import org.openpdf.text.pdf.PdfSignature;
import org.openpdf.text.pdf.PdfSignatureAppearance;
import org.openpdf.text.pdf.PdfStamper;
import org.openpdf.text.pdf.PdfString;

/**
 * The platform's seal: a signature (ISO 32000-2 §12.8, ETSI EN 319 142-1 baseline B) by the
 * document key of the key service, without an appearance of its own, appended so that the bytes
 * before it stay as they were. It does not forbid further seals, such as the insurer's on an
 * agreement.
 */
@Singleton
public final class PlatformSeal implements PdfSeals, Primed {
  private static final PdfName ETSI_CADES_DETACHED = new PdfName("ETSI.CAdES.detached");

  /** Where the time of the seal is shown in: the manuals' users all live in it. */
  private static final ZoneId SHOWN_IN = ZoneId.of("Asia/Shanghai");

  /** Room for a CMS beside its certificates: attributes, identifiers, a signature of RSA 4096. */
  private static final int ROOM = 2048;

  private final SigningKey key;
  private final SealProfile profile;
  private volatile @Nullable List<X509Certificate> chain;

  public PlatformSeal(@Named("document-seal") SigningKey key, SealProfile profile) {
    this.key = key;
    this.profile = profile;
  }

  /**
   * {@inheritDoc}
   *
   * @throws IllegalArgumentException when the bytes are no PDF
   * @throws IllegalStateException when no certificate of the key is configured, or it is not valid
   *     at that time: a seal that nobody accepts would be worse than none
   */
  @Override
  public byte[] seal(byte[] pdf, String reason, Instant at) {
    var certificates = chain();
    refuseUnlessValid(certificates.getFirst(), at);
    try (var reader = new PdfReader(pdf)) {
      var sealed = new ByteArrayOutputStream(pdf.length + 32 * 1024);
      var stamper = PdfStamper.createSignature(reader, sealed, null, null, true);
      var date = GregorianCalendar.from(ZonedDateTime.ofInstant(at, SHOWN_IN));
      stamper.setEnforcedModificationDate(date);
      var appearance = stamper.getSignatureAppearance();
      appearance.setCertificationLevel(PdfSignatureAppearance.NOT_CERTIFIED);
      appearance.setCryptoDictionary(dictionary(reason, new PdfDate(date)));
      int room = ROOM + certificates.stream().mapToInt(SealCms::length).sum();
      appearance.preClose(Map.of(PdfName.CONTENTS, 2 * room + 2));
      var cms = SealCms.over(appearance.getRangeStream(), key, certificates);
      var contents = new byte[room];
      System.arraycopy(cms, 0, contents, 0, cms.length);
      var update = new PdfDictionary();
      update.put(PdfName.CONTENTS, new PdfString(contents).setHexWriting(true));
      appearance.close(update);
      return sealed.toByteArray();
    } catch (IOException | DocumentException e) {
      throw new IllegalArgumentException("this PDF cannot be sealed", e);
    }
  }

  @Override
  public String sealedBy() {
    var subject = X500Name.getInstance(chain().getFirst().getSubjectX500Principal().getEncoded());
    var names = subject.getRDNs(BCStyle.CN);
    return names.length == 0
        ? subject.toString()
        : IETFUtils.valueToString(names[0].getFirst().getValue());
  }

  @Override
  public void prime(Row served) {
    if (served.uses().contains(Operation.Uses.SEAL_KEY)) {
      SampleSeal.make(key, profile, chain().getFirst().getNotBefore().toInstant());
    }
  }

  private static void refuseUnlessValid(X509Certificate certificate, Instant at) {
    var from = certificate.getNotBefore().toInstant();
    var until = certificate.getNotAfter().toInstant();
    if (at.isBefore(from) || at.isAfter(until)) {
      throw new IllegalStateException(
          "the seal's certificate is valid from " + from + " until " + until + ", not at " + at);
    }
  }

  private PdfDictionary dictionary(String reason, PdfDate date) {
    var signature = new PdfSignature(PdfName.ADOBE_PPKLITE, ETSI_CADES_DETACHED);
    signature.setReason(reason);
    signature.setName(sealedBy());
    signature.setDate(date);
    return signature;
  }

  private List<X509Certificate> chain() {
    var read = chain;
    if (read == null) {
      read = SealCertificate.fromPem(pem());
      if (!read.getFirst().getPublicKey().equals(key.publicKey())) {
        throw new IllegalStateException("the seal's certificate is not that of key " + key.id());
      }
      chain = read;
    }
    return read;
  }

  private String pem() {
    var text = profile.certificate();
    if (text != null && !text.isBlank()) {
      return text;
    }
    var path = profile.certificatePath();
    if (path == null || path.isBlank()) {
      throw new IllegalStateException(
          "portcover.seal.certificate or portcover.seal.certificate-path is needed to seal");
    }
    try {
      return Files.readString(Path.of(path));
    } catch (IOException e) {
      throw new IllegalStateException("the seal's certificate cannot be read: " + path, e);
    }
  }
}
