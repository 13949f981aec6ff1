package cn.portcover.infra.bench;

import cn.portcover.operation.port.SigningKey;
import cn.portcover.testkit.engine.Engines;
import cn.portcover.testkit.whole.WholeSystem;
import io.micronaut.inject.qualifiers.Qualifiers;
import java.nio.file.Path;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;

/** The environment of a function of its own over the engines of a system in this process. */
final class FunctionEnvironment {
  private FunctionEnvironment() {}

  /**
   * @param name of the system's table, buckets and keys
   * @param seal file of its seal's certificate
   */
  static Map<String, String> of(
      String operation, Engines engines, WholeSystem system, String name, Path seal) {
    Map<String, String> environment = new LinkedHashMap<>();
    environment.put("OPERATION", operation);
    environment.put("AWS_REGION", Engines.REGION);
    environment.put("AWS_ACCESS_KEY_ID", engines.credentials().accessKeyId());
    environment.put("AWS_SECRET_ACCESS_KEY", engines.credentials().secretAccessKey());
    environment.put("PORTCOVER_AWS_ENDPOINT_DYNAMODB", engines.dynamoDb().toString());
    environment.put("PORTCOVER_AWS_ENDPOINT_S3", engines.s3().toString());
    environment.put("PORTCOVER_AWS_ENDPOINT_KMS", engines.keys().toString());
    environment.put("PORTCOVER_STORE_TABLE", name + "-records");
    environment.put("PORTCOVER_STORE_DOCUMENTS_BUCKET", name + "-documents");
    environment.put("PORTCOVER_STORE_ATTACHMENTS_BUCKET", name + "-attachments");
    environment.put("PORTCOVER_SEAL_CERTIFICATE_PATH", seal.toString());
    environment.put("PORTCOVER_KEYS_TOKEN", "alias/" + name + "-token");
    environment.put("PORTCOVER_KEYS_TOKEN_PUBLIC_KEY", tokenKey(system));
    environment.put("PORTCOVER_KEYS_DOCUMENT_SEAL", "alias/" + name + "-document-seal");
    environment.put("PORTCOVER_KEYS_SECRETS", "alias/" + name + "-secrets");
    environment.put("PORTCOVER_REFERENCE_URL", reference("url", system));
    environment.put("PORTCOVER_REFERENCE_USER", reference("user", system));
    environment.put("PORTCOVER_REFERENCE_PASSWORD", reference("password", system));
    return environment;
  }

  private static String reference(String setting, WholeSystem system) {
    return system.beans().getRequiredProperty("portcover.reference." + setting, String.class);
  }

  /** As a deployment knows it: X.509 SubjectPublicKeyInfo, base64. */
  private static String tokenKey(WholeSystem system) {
    var key = system.beans().getBean(SigningKey.class, Qualifiers.byName("token"));
    return Base64.getEncoder().encodeToString(key.publicKey().getEncoded());
  }
}
