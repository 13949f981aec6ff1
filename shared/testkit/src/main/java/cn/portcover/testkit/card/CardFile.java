package cn.portcover.testkit.card;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.PrivateKey;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Date;
import java.util.Hashtable;
import java.util.List;
import org.bouncycastle.asn1.ASN1Encoding;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.DERSet;
import org.bouncycastle.asn1.cms.Attribute;
import org.bouncycastle.asn1.cms.AttributeTable;
import org.bouncycastle.asn1.cms.CMSAttributes;
import org.bouncycastle.asn1.cms.Time;
import org.bouncycastle.asn1.nist.NISTObjectIdentifiers;
import org.bouncycastle.cert.jcajce.JcaX509CertificateHolder;
import org.bouncycastle.cert.jcajce.JcaX509ExtensionUtils;
import org.bouncycastle.cms.CMSException;
import org.bouncycastle.cms.CMSProcessableByteArray;
import org.bouncycastle.cms.CMSSignedDataGenerator;
import org.bouncycastle.cms.DefaultSignedAttributeTableGenerator;
import org.bouncycastle.cms.jcajce.JcaSignerInfoGeneratorBuilder;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.OutputEncryptor;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;
import org.bouncycastle.operator.jcajce.JcaDigestCalculatorProviderBuilder;
import org.bouncycastle.pkcs.PKCS12PfxPduBuilder;
import org.bouncycastle.pkcs.PKCS12SafeBag;
import org.bouncycastle.pkcs.PKCSException;
import org.bouncycastle.pkcs.jcajce.JcaPKCS12SafeBagBuilder;
import org.bouncycastle.pkcs.jcajce.JcePKCS12MacCalculatorBuilder;
import org.bouncycastle.pkcs.jcajce.JcePKCSPBEOutputEncryptorBuilder;

/**
 * A card as a file: the private key with its certificates, the card's first and the root's last.
 * Kept as PKCS#12 (RFC 7292), encrypted with AES-256, its password being the card's PIN.
 */
public record CardFile(PrivateKey key, List<X509Certificate> chain) {
  /** The PIN of a new card: eight 8s. */
  public static final String DEFAULT_PIN = "88888888";

  /** Few: a PIN that stands in the manuals protects nothing, and demos should start quickly. */
  private static final int ITERATIONS = 2048;

  public CardFile {
    chain = List.copyOf(chain);
  }

  /** Reads a PKCS#12 file with one key; an {@link IOException} also when the PIN is wrong. */
  public static CardFile load(Path file, String pin) throws IOException {
    try (var in = Files.newInputStream(file)) {
      var store = KeyStore.getInstance("PKCS12", KeyKind.BOUNCY_CASTLE);
      store.load(in, pin.toCharArray());
      for (var aliases = store.aliases(); aliases.hasMoreElements(); ) {
        var alias = aliases.nextElement();
        if (store.isKeyEntry(alias)) {
          var key = (PrivateKey) store.getKey(alias, pin.toCharArray());
          var chain =
              Arrays.stream(store.getCertificateChain(alias))
                  .map(X509Certificate.class::cast)
                  .toList();
          return new CardFile(key, chain);
        }
      }
      throw new IOException("no private key in " + file.getFileName());
    } catch (GeneralSecurityException e) {
      throw new IOException("not a card file: " + file.getFileName(), e);
    }
  }

  /** Writes the PKCS#12 file. */
  public void save(Path file, String pin) throws IOException {
    try {
      var password = pin.toCharArray();
      var id = new JcaX509ExtensionUtils().createSubjectKeyIdentifier(certificate().getPublicKey());
      var keyBag = new JcaPKCS12SafeBagBuilder(key, encryptor(password));
      keyBag.addBagAttribute(PKCS12SafeBag.localKeyIdAttribute, id);
      var bags = new ArrayList<PKCS12SafeBag>();
      for (var certificate : chain) {
        var bag = new JcaPKCS12SafeBagBuilder(certificate);
        if (certificate.equals(certificate())) {
          bag.addBagAttribute(PKCS12SafeBag.localKeyIdAttribute, id);
        }
        bags.add(bag.build());
      }
      var pfx =
          new PKCS12PfxPduBuilder()
              .addData(keyBag.build())
              .addEncryptedData(encryptor(password), bags.toArray(PKCS12SafeBag[]::new))
              .build(
                  new JcePKCS12MacCalculatorBuilder(NISTObjectIdentifiers.id_sha256)
                      .setProvider(KeyKind.BOUNCY_CASTLE)
                      .setIterationCount(ITERATIONS),
                  password);
      Files.write(file, pfx.getEncoded(ASN1Encoding.DER));
    } catch (GeneralSecurityException | OperatorCreationException | PKCSException e) {
      throw new IOException("the card cannot be written", e);
    }
  }

  private static OutputEncryptor encryptor(char[] password) throws OperatorCreationException {
    return new JcePKCSPBEOutputEncryptorBuilder(NISTObjectIdentifiers.id_aes256_CBC)
        .setProvider(KeyKind.BOUNCY_CASTLE)
        .setIterationCount(ITERATIONS)
        .build(password);
  }

  public X509Certificate certificate() {
    return chain.getFirst();
  }

  public KeyKind kind() {
    return KeyKind.of(certificate().getPublicKey());
  }

  /**
   * Signs as a card's driver does: detached CMS (RFC 5652), DER, with signed attributes and the
   * card's certificate alone.
   *
   * @param at the signing time that is claimed in the signed attributes
   */
  public byte[] sign(byte[] content, Instant at) {
    try {
      var claimed = new Hashtable<ASN1ObjectIdentifier, Attribute>();
      claimed.put(
          CMSAttributes.signingTime,
          new Attribute(CMSAttributes.signingTime, new DERSet(new Time(Date.from(at)))));
      var signer =
          new JcaContentSignerBuilder(kind().signatureAlgorithm())
              .setProvider(KeyKind.BOUNCY_CASTLE)
              .build(key);
      var digests =
          new JcaDigestCalculatorProviderBuilder().setProvider(KeyKind.BOUNCY_CASTLE).build();
      var generator = new CMSSignedDataGenerator();
      generator.addSignerInfoGenerator(
          new JcaSignerInfoGeneratorBuilder(digests)
              .setSignedAttributeGenerator(
                  new DefaultSignedAttributeTableGenerator(new AttributeTable(claimed)))
              .build(signer, certificate()));
      generator.addCertificate(new JcaX509CertificateHolder(certificate()));
      return generator
          .generate(new CMSProcessableByteArray(content), false)
          .getEncoded(ASN1Encoding.DER);
    } catch (GeneralSecurityException | OperatorCreationException | CMSException | IOException e) {
      throw new IllegalStateException("the demo card cannot sign", e);
    }
  }
}
