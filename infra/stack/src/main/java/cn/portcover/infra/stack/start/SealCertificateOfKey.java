package cn.portcover.infra.stack.start;

import cn.portcover.operation.lambda.OperationBeans;
import cn.portcover.operation.port.SigningKey;
import cn.portcover.signature.SealCertificate;
import io.micronaut.context.ApplicationContext;
import io.micronaut.inject.qualifiers.Qualifiers;
import java.io.IOException;
import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;

/**
 * {@code mvn -q -Pseal-certificate}: a certificate that the seal's key signs for itself, for trying
 * out; readers of sealed documents trust one of a certification authority only. Uses the AWS
 * credentials of whoever runs it, who must be let to {@code kms:GetPublicKey} and {@code kms:Sign}.
 */
public final class SealCertificateOfKey {
  private static final Duration VALIDITY = Duration.ofDays(3 * 365);

  private SealCertificateOfKey() {}

  /** Arguments: the key, the subject, the file to write. */
  public static void main(String[] arguments) throws IOException {
    Path file = Path.of(arguments[2]);
    write(Map.of("portcover.keys.document-seal", arguments[0]), arguments[1], file, Instant.now());
    System.out.println("wrote " + file.toAbsolutePath());
  }

  /**
   * @param settings of the key service, as functions have them
   * @param subject a distinguished name, RFC 4514
   */
  static void write(Map<String, Object> settings, String subject, Path file, Instant now)
      throws IOException {
    try (ApplicationContext beans = new OperationBeans(settings)) {
      beans.registerSingleton(InstantSource.class, InstantSource.fixed(now));
      beans.start();
      SigningKey key = beans.getBean(SigningKey.class, Qualifiers.byName("document-seal"));
      var certificate =
          SealCertificate.selfSigned(
              key,
              subject,
              BigInteger.valueOf(now.toEpochMilli()),
              now.minus(Duration.ofHours(1)),
              now.plus(VALIDITY));
      Files.writeString(file, SealCertificate.toPem(List.of(certificate)));
    }
  }
}
