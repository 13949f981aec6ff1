package cn.portcover.infra.agent;

import static org.assertj.core.api.Assertions.assertThat;

import java.security.cert.X509Certificate;
import java.time.Instant;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.cms.CMSAttributes;
import org.bouncycastle.asn1.cms.Time;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.bouncycastle.cms.CMSException;
import org.bouncycastle.cms.CMSProcessableByteArray;
import org.bouncycastle.cms.CMSSignedData;
import org.bouncycastle.cms.jcajce.JcaSimpleSignerInfoVerifierBuilder;
import org.bouncycastle.operator.OperatorCreationException;

/** Verifies a CMS as the platform would. */
final class CmsProof {
  private CmsProof() {}

  static void assertSigned(byte[] content, byte[] cms, X509Certificate signer, Instant at) {
    try {
      assertThat(new CMSSignedData(cms).isDetachedSignature()).isTrue();
      var data = new CMSSignedData(new CMSProcessableByteArray(content), cms);
      var info = data.getSignerInfos().iterator().next();
      var verifier =
          new JcaSimpleSignerInfoVerifierBuilder().setProvider(Crypto.BOUNCY_CASTLE).build(signer);
      assertThat(data.getSignerInfos().size()).isEqualTo(1);
      assertThat(info.verify(verifier)).isTrue();
      assertThat(data.getCertificates().getMatches(info.getSID())).hasSize(1);
      var attributes = info.getSignedAttributes();
      for (ASN1ObjectIdentifier type :
          new ASN1ObjectIdentifier[] {
            CMSAttributes.contentType,
            CMSAttributes.messageDigest,
            CMSAttributes.signingTime,
            PKCSObjectIdentifiers.id_aa_signingCertificateV2
          }) {
        assertThat(attributes.get(type)).as(type.getId()).isNotNull();
      }
      var time =
          Time.getInstance(attributes.get(CMSAttributes.signingTime).getAttributeValues()[0]);
      assertThat(time.getDate().toInstant()).isEqualTo(at);
    } catch (CMSException | OperatorCreationException e) {
      throw new AssertionError(e);
    }
  }
}
