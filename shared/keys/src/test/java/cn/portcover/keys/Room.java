package cn.portcover.keys;

import cn.portcover.operation.port.SecretCipher;
import cn.portcover.operation.port.SigningKey;
import cn.portcover.testkit.kms.KeyKind;
import cn.portcover.testkit.kms.LocalKms;
import io.micronaut.context.ApplicationContext;
import io.micronaut.inject.qualifiers.Qualifiers;
import java.util.HashMap;
import java.util.Map;

/** This room with a key endpoint of its own, as an application sees it. */
final class Room implements AutoCloseable {
  final LocalKms endpoint = LocalKms.inMemory(0);
  final ApplicationContext beans;

  Room() {
    this(Map.of());
  }

  Room(Map<String, Object> settings) {
    endpoint.ensureKey("alias/token", KeyKind.RSA_2048);
    endpoint.ensureKey("alias/secrets", KeyKind.SYMMETRIC_DEFAULT);
    var all = new HashMap<String, Object>();
    all.put("portcover.aws.region", "cn-north-1");
    all.put("portcover.aws.endpoint.kms", endpoint.endpoint().toString());
    all.put("portcover.aws.access-key-id", "ANY");
    all.put("portcover.aws.secret-access-key", "any");
    all.put("portcover.keys.token", "alias/token");
    all.put("portcover.keys.document-seal", "alias/document-seal");
    all.put("portcover.keys.secrets", "alias/secrets");
    all.putAll(settings);
    beans = ApplicationContext.run(all);
  }

  SigningKey token() {
    return beans.getBean(SigningKey.class, Qualifiers.byName("token"));
  }

  SigningKey documentSeal() {
    return beans.getBean(SigningKey.class, Qualifiers.byName("document-seal"));
  }

  SecretCipher secrets() {
    return beans.getBean(SecretCipher.class);
  }

  TurnedClock clock() {
    return beans.getBean(TurnedClock.class);
  }

  @Override
  public void close() {
    beans.close();
    endpoint.close();
  }
}
