package cn.portcover.signature;

import cn.portcover.domain.Sha256;
import cn.portcover.domain.Uscc;
import cn.portcover.domain.signature.Card;
import cn.portcover.domain.signature.Medium;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import javax.security.auth.x500.X500Principal;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.ASN1Primitive;
import org.bouncycastle.asn1.ASN1String;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x509.Certificate;
import org.jspecify.annotations.Nullable;

/** Reads whose card a certificate is, as a {@link CardProfile} says. */
final class CardIdentity {
  /** Longer texts are no names: upper bound of X.520 names is 64, of Chinese practice about 100. */
  private static final int LONGEST = 200;

  private final ASN1ObjectIdentifier companyAttribute;
  private final ASN1ObjectIdentifier personAttribute;
  private final ASN1ObjectIdentifier usccAttribute;
  private final @Nullable ASN1ObjectIdentifier usccExtension;
  private final ASN1ObjectIdentifier mediumExtension;
  private final Pattern usccPattern;
  private final Pattern legalPersonPattern;
  private final Pattern operatorPattern;

  CardIdentity(CardProfile profile) {
    companyAttribute = new ASN1ObjectIdentifier(profile.companyAttribute());
    personAttribute = new ASN1ObjectIdentifier(profile.personAttribute());
    usccAttribute = new ASN1ObjectIdentifier(profile.usccAttribute());
    var extension = profile.usccExtension();
    usccExtension = extension == null ? null : new ASN1ObjectIdentifier(extension);
    mediumExtension = new ASN1ObjectIdentifier(profile.mediumExtension());
    usccPattern = Pattern.compile(profile.usccPattern());
    if (usccPattern.matcher("").groupCount() < 1) {
      throw new IllegalArgumentException("portcover.card.uscc-pattern needs a group for the code");
    }
    legalPersonPattern = Pattern.compile(profile.legalPersonPattern());
    operatorPattern = Pattern.compile(profile.operatorPattern());
  }

  /** What could not be read of a certificate; says which part, never its content. */
  static final class Unreadable extends Exception {
    private static final long serialVersionUID = 1;

    Unreadable(String part) {
      super(part);
    }
  }

  Card read(Certificate certificate, Sha256 fingerprint) throws Unreadable {
    try {
      return card(certificate, fingerprint);
    } catch (IOException | RuntimeException e) {
      throw new Unreadable("certificate");
    }
  }

  private Card card(Certificate certificate, Sha256 fingerprint) throws Unreadable, IOException {
    var subject = certificate.getSubject();
    return new Card(
        uscc(certificate),
        only("company name", attribute(subject, companyAttribute)),
        only("person", attribute(subject, personAttribute)),
        medium(certificate),
        certificate.getSerialNumber().getValue().toString(16),
        new X500Principal(certificate.getIssuer().getEncoded()).getName(),
        certificate.getStartDate().getDate().toInstant(),
        certificate.getEndDate().getDate().toInstant(),
        fingerprint);
  }

  private Uscc uscc(Certificate certificate) throws Unreadable {
    var texts =
        usccExtension == null
            ? attribute(certificate.getSubject(), usccAttribute)
            : extension(certificate, usccExtension).stream().toList();
    var codes = new ArrayList<String>();
    for (var text : texts) {
      var matcher = usccPattern.matcher(text);
      if (matcher.matches()) {
        codes.add(matcher.group(1));
      }
    }
    try {
      return new Uscc(only("unified social credit code", codes));
    } catch (IllegalArgumentException e) {
      throw new Unreadable("unified social credit code");
    }
  }

  private Medium medium(Certificate certificate) throws Unreadable {
    var text = extension(certificate, mediumExtension).orElse("");
    boolean legalPerson = legalPersonPattern.matcher(text).matches();
    if (legalPerson == operatorPattern.matcher(text).matches()) {
      throw new Unreadable("kind of card");
    }
    return legalPerson ? Medium.LEGAL_PERSON_CARD : Medium.OPERATOR_CARD;
  }

  /** Two answers to one question would let somebody choose who the card's holder is. */
  static String only(String part, List<String> texts) throws Unreadable {
    if (texts.size() != 1 || texts.getFirst().isBlank()) {
      throw new Unreadable(part);
    }
    return texts.getFirst().strip();
  }

  static List<String> attribute(X500Name name, ASN1ObjectIdentifier type) {
    var texts = new ArrayList<String>();
    for (var rdn : name.getRDNs(type)) {
      for (var part : rdn.getTypesAndValues()) {
        if (part.getType().equals(type) && part.getValue() instanceof ASN1String text) {
          bounded(text).ifPresent(texts::add);
        }
      }
    }
    return texts;
  }

  private static Optional<String> extension(Certificate certificate, ASN1ObjectIdentifier type) {
    var extensions = certificate.getTBSCertificate().getExtensions();
    var extension = extensions == null ? null : extensions.getExtension(type);
    if (extension == null) {
      return Optional.empty();
    }
    try {
      var value = ASN1Primitive.fromByteArray(extension.getExtnValue().getOctets());
      return value instanceof ASN1String text ? bounded(text) : Optional.empty();
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  private static Optional<String> bounded(ASN1String text) {
    var string = text.getString();
    return string.length() <= LONGEST && string.chars().noneMatch(Character::isISOControl)
        ? Optional.of(string)
        : Optional.empty();
  }
}
