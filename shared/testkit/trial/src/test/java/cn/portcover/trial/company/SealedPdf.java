package cn.portcover.trial.company;

import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.bouncycastle.asn1.ASN1InputStream;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.cms.CMSException;
import org.bouncycastle.cms.CMSProcessableByteArray;
import org.bouncycastle.cms.CMSSignedData;
import org.bouncycastle.cms.SignerInformation;
import org.bouncycastle.cms.jcajce.JcaSimpleSignerInfoVerifierBuilder;
import org.bouncycastle.openssl.PEMParser;

/** The seal of a PDF (ISO 32000-2 §12.8), checked without the room that makes it. */
public final class SealedPdf {
  private static final Pattern RANGE =
      Pattern.compile("/ByteRange\\s*\\[\\s*(\\d+)\\s+(\\d+)\\s+(\\d+)\\s+(\\d+)\\s*]");

  private SealedPdf() {}

  /** Whether the seal covers the whole file but itself, and is of the platform's certificate. */
  public static boolean sealHolds(byte[] pdf) throws Exception {
    Matcher range = RANGE.matcher(new String(pdf, StandardCharsets.ISO_8859_1));
    if (!range.find()) {
      return false;
    }
    int[] at = new int[4];
    for (int i = 0; i < 4; i++) {
      at[i] = Integer.parseInt(range.group(i + 1));
    }
    if (at[0] != 0 || at[2] + at[3] != pdf.length) {
      return false;
    }
    byte[] covered = Arrays.copyOf(pdf, at[1] + at[3]);
    System.arraycopy(pdf, at[2], covered, at[1], at[3]);
    String hex = new String(pdf, at[1] + 1, at[2] - at[1] - 2, StandardCharsets.US_ASCII).strip();
    CMSSignedData seal = seal(covered, HexFormat.of().parseHex(hex));
    SignerInformation signer = seal.getSignerInfos().getSigners().iterator().next();
    try {
      return signer.verify(new JcaSimpleSignerInfoVerifierBuilder().build(certificate()));
    } catch (CMSException changed) {
      return false;
    }
  }

  /** The room kept for the seal is filled up with zeros. */
  private static CMSSignedData seal(byte[] covered, byte[] padded)
      throws IOException, CMSException {
    try (ASN1InputStream in = new ASN1InputStream(padded)) {
      return new CMSSignedData(new CMSProcessableByteArray(covered), in.readObject().getEncoded());
    }
  }

  private static X509CertificateHolder certificate() throws IOException {
    try (Reader file = Files.newBufferedReader(Path.of("target", "trial-seal.pem"));
        PEMParser pem = new PEMParser(file)) {
      return (X509CertificateHolder) pem.readObject();
    }
  }
}
