package cn.portcover.signature;

import cn.portcover.testkit.card.CardFile;
import cn.portcover.testkit.card.KeyKind;
import java.io.IOException;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.Provider;
import java.security.Signature;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.bouncycastle.asn1.ASN1Encodable;
import org.bouncycastle.asn1.ASN1EncodableVector;
import org.bouncycastle.asn1.ASN1Encoding;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.ASN1Sequence;
import org.bouncycastle.asn1.ASN1Set;
import org.bouncycastle.asn1.ASN1TaggedObject;
import org.bouncycastle.asn1.BERSequence;
import org.bouncycastle.asn1.BERSet;
import org.bouncycastle.asn1.BERTaggedObject;
import org.bouncycastle.asn1.DEROctetString;
import org.bouncycastle.asn1.DERSet;
import org.bouncycastle.asn1.cms.Attribute;
import org.bouncycastle.asn1.cms.CMSAttributes;
import org.bouncycastle.asn1.cms.CMSObjectIdentifiers;
import org.bouncycastle.asn1.cms.ContentInfo;
import org.bouncycastle.asn1.cms.IssuerAndSerialNumber;
import org.bouncycastle.asn1.cms.SignedData;
import org.bouncycastle.asn1.cms.SignerIdentifier;
import org.bouncycastle.asn1.cms.SignerInfo;
import org.bouncycastle.asn1.gm.GMObjectIdentifiers;
import org.bouncycastle.asn1.nist.NISTObjectIdentifiers;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.bouncycastle.asn1.x509.AlgorithmIdentifier;
import org.bouncycastle.asn1.x509.Certificate;
import org.bouncycastle.asn1.x9.X9ObjectIdentifiers;
import org.bouncycastle.crypto.signers.PlainDSAEncoding;
import org.bouncycastle.crypto.signers.StandardDSAEncoding;
import org.bouncycastle.jcajce.spec.SM2ParameterSpec;
import org.bouncycastle.jce.provider.BouncyCastleProvider;
import org.jspecify.annotations.Nullable;

/** A CMS message written by hand, so that it can be wrong in one point. Right as it starts. */
final class CmsDraft {
  static final ASN1ObjectIdentifier GM_DATA = new ASN1ObjectIdentifier("1.2.156.10197.6.1.4.2.1");
  static final ASN1ObjectIdentifier GM_SIGNED_DATA =
      new ASN1ObjectIdentifier("1.2.156.10197.6.1.4.2.2");
  private static final Provider PROVIDER = new BouncyCastleProvider();

  final CardFile card;
  byte[] content;
  ASN1ObjectIdentifier signedDataType = CMSObjectIdentifiers.signedData;
  ASN1ObjectIdentifier contentType = CMSObjectIdentifiers.data;
  ASN1ObjectIdentifier attributeType = CMSObjectIdentifiers.data;
  ASN1ObjectIdentifier digest;
  ASN1ObjectIdentifier signatureAlgorithm;
  String digestName;
  String signatureName;
  @Nullable String sm2Id;
  boolean plain;
  boolean attributes = true;
  boolean attached;
  int signers = 1;
  List<X509Certificate> certificates;

  CmsDraft(CardFile card, byte[] content) {
    this.card = card;
    this.content = content;
    this.certificates = new ArrayList<>(List.of(card.certificate()));
    var kind = card.kind();
    digest = kind == KeyKind.SM2 ? GMObjectIdentifiers.sm3 : NISTObjectIdentifiers.id_sha256;
    digestName = kind == KeyKind.SM2 ? "SM3" : "SHA-256";
    signatureName = kind.signatureAlgorithm();
    signatureAlgorithm =
        switch (kind) {
          case SM2 -> GMObjectIdentifiers.sm2sign_with_sm3;
          case RSA -> PKCSObjectIdentifiers.sha256WithRSAEncryption;
          case ECDSA -> X9ObjectIdentifiers.ecdsa_with_SHA256;
        };
  }

  byte[] der() {
    try {
      return message().getEncoded(ASN1Encoding.DER);
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  /** The same in BER: every length that may be indefinite is, down to the signer's. */
  byte[] ber() {
    try {
      var outer = ASN1Sequence.getInstance(der());
      var data = ASN1Sequence.getInstance((ASN1TaggedObject) outer.getObjectAt(1), true);
      var parts = new ASN1EncodableVector();
      for (var part : data) {
        parts.add(indefinite(part));
      }
      var message =
          new BERSequence(
              new ASN1Encodable[] {
                outer.getObjectAt(0), new BERTaggedObject(true, 0, new BERSequence(parts))
              });
      return message.getEncoded(ASN1Encoding.BER);
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  private static ASN1Encodable indefinite(ASN1Encodable part) {
    return switch (part) {
      case ASN1Sequence sequence -> new BERSequence(sequence.toArray());
      case ASN1Set set ->
          new BERSet(
              Arrays.stream(set.toArray()).map(CmsDraft::indefinite).toArray(ASN1Encodable[]::new));
      case ASN1TaggedObject certificates ->
          new BERTaggedObject(
              false, 0, new BERSet(ASN1Set.getInstance(certificates, false).toArray()));
      default -> part;
    };
  }

  ContentInfo message() {
    try {
      var infos = new ASN1EncodableVector();
      for (int i = 0; i < signers; i++) {
        infos.add(signerInfo());
      }
      var included = new ASN1EncodableVector();
      for (var certificate : certificates) {
        included.add(Certificate.getInstance(certificate.getEncoded()));
      }
      return new ContentInfo(
          signedDataType,
          new SignedData(
              new DERSet(new AlgorithmIdentifier(digest)),
              new ContentInfo(contentType, attached ? new DEROctetString(content) : null),
              included.size() == 0 ? null : new DERSet(included),
              null,
              new DERSet(infos)));
    } catch (GeneralSecurityException | IOException e) {
      throw new AssertionError(e);
    }
  }

  /** The signed attributes as they are signed: DER of a SET, which starts with 0x31. */
  DERSet signedAttributes() throws GeneralSecurityException {
    var hash = MessageDigest.getInstance(digestName, PROVIDER).digest(content);
    return new DERSet(
        new ASN1Encodable[] {
          new Attribute(CMSAttributes.contentType, new DERSet(attributeType)),
          new Attribute(CMSAttributes.messageDigest, new DERSet(new DEROctetString(hash)))
        });
  }

  private SignerInfo signerInfo() throws GeneralSecurityException, IOException {
    var certificate = Certificate.getInstance(card.certificate().getEncoded());
    var signed = signedAttributes();
    var signature = sign(attributes ? signed.getEncoded(ASN1Encoding.DER) : content);
    return new SignerInfo(
        new SignerIdentifier(
            new IssuerAndSerialNumber(
                certificate.getIssuer(), card.certificate().getSerialNumber())),
        new AlgorithmIdentifier(digest),
        attributes ? signed : null,
        new AlgorithmIdentifier(signatureAlgorithm),
        new DEROctetString(plain ? plain(signature) : signature),
        null);
  }

  private byte[] sign(byte[] bytes) throws GeneralSecurityException {
    var signature = Signature.getInstance(signatureName, PROVIDER);
    if (sm2Id != null) {
      signature.setParameter(new SM2ParameterSpec(sm2Id.getBytes(StandardCharsets.US_ASCII)));
    }
    signature.initSign(card.key());
    signature.update(bytes);
    return signature.sign();
  }

  private static byte[] plain(byte[] signature) throws IOException {
    var order =
        new BigInteger("FFFFFFFEFFFFFFFFFFFFFFFFFFFFFFFF7203DF6B21C6052B53BBF40939D54123", 16);
    var rs = StandardDSAEncoding.INSTANCE.decode(order, signature);
    return PlainDSAEncoding.INSTANCE.encode(order, rs[0], rs[1]);
  }
}
