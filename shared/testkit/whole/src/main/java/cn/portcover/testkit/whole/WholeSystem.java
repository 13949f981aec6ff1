package cn.portcover.testkit.whole;

import cn.portcover.domain.Refusal;
import cn.portcover.operation.catalogue.Catalogue;
import cn.portcover.operation.catalogue.Permission;
import cn.portcover.operation.catalogue.Permissions;
import cn.portcover.operation.catalogue.Resource;
import cn.portcover.operation.catalogue.Row;
import cn.portcover.operation.http.ApiEvents;
import cn.portcover.operation.lambda.OperationBeans;
import cn.portcover.operation.lambda.OperationEntry;
import cn.portcover.operation.port.CaptchaImages;
import cn.portcover.operation.port.Mail;
import cn.portcover.operation.port.Migrations;
import cn.portcover.operation.port.SigningKey;
import cn.portcover.signature.SealCertificate;
import cn.portcover.store.BucketSetup;
import cn.portcover.store.RecordsTable;
import cn.portcover.store.TableSetup;
import cn.portcover.testkit.engine.Engines;
import cn.portcover.testkit.kms.KeyKind;
import io.micronaut.context.ApplicationContext;
import io.micronaut.inject.qualifiers.Qualifiers;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.ShardIteratorType;

/** All operations of the class path in one process, over the engines. */
public final class WholeSystem implements AutoCloseable {
  private final ApplicationContext beans;
  private final OperationEntry entry;
  private final TestClock clock;
  private final SeenCaptchas captchas;
  private final SentMail mail;
  private final String name;
  private final SdkCalls.Places places;

  private WholeSystem(
      ApplicationContext beans,
      TestClock clock,
      SeenCaptchas captchas,
      SentMail mail,
      String name,
      SdkCalls.Places places) {
    this.beans = beans;
    this.captchas = captchas;
    this.mail = mail;
    this.places = places;
    this.clock = clock;
    this.name = name;
    this.entry = new OperationEntry(beans);
  }

  /**
   * Starts the system.
   *
   * @param name of its table, bucket, keys and database, so that several share the engines
   * @param seal file of the seal's certificate, made when absent
   * @param more settings besides those that the engines give
   */
  public static WholeSystem start(
      Engines engines,
      String name,
      Path seal,
      Administrator administrator,
      TestClock clock,
      Map<String, Object> more) {
    Map<String, Object> settings = new LinkedHashMap<>(engines.settings());
    settings.put("portcover.store.table", name + "-records");
    settings.put("portcover.store.documents-bucket", name + "-documents");
    settings.put("portcover.store.attachments-bucket", name + "-attachments");
    settings.put("portcover.keys.token", key(engines, name + "-token", KeyKind.RSA_2048));
    settings.put(
        "portcover.keys.document-seal", key(engines, name + "-document-seal", KeyKind.RSA_2048));
    settings.put(
        "portcover.keys.secrets", key(engines, name + "-secrets", KeyKind.SYMMETRIC_DEFAULT));
    settings.put("portcover.seal.certificate-path", seal.toString());
    settings.put("portcover.admin.issuer", Administrator.ISSUER);
    settings.put("portcover.admin.public-key", administrator.publicKey());
    settings.put("portcover.delivery.allow-private-addresses", true);
    settings.putAll(engines.database(name));
    settings.putAll(more);
    ApplicationContext beans = new OperationBeans(settings);
    beans.registerSingleton(InstantSource.class, clock);
    SeenCaptchas captchas = new SeenCaptchas(beans);
    beans.registerSingleton(CaptchaImages.class, captchas);
    Object folder = more.get("portcover.mail.folder");
    SentMail mail = new SentMail(clock, folder == null ? null : Path.of(folder.toString()));
    beans.registerSingleton(Mail.class, mail);
    beans.start();
    try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      var migrated = threads.submit(() -> beans.getBean(Migrations.class).migrate());
      beans.getBean(TableSetup.class).makeTableIfAbsent();
      beans.getBean(BucketSetup.class).makeBucketsIfAbsent();
      makeSealIfAbsent(beans, seal, clock);
      migrated.get();
    } catch (ExecutionException | InterruptedException e) {
      throw new IllegalStateException("the tables in PostgreSQL could not be made", e);
    }
    return new WholeSystem(beans, clock, captchas, mail, name, places(beans));
  }

  private static SdkCalls.Places places(ApplicationContext beans) {
    return new SdkCalls.Places(
        beans.getRequiredProperty("portcover.store.table", String.class),
        beans.getRequiredProperty("portcover.store.documents-bucket", String.class),
        beans.getRequiredProperty("portcover.store.attachments-bucket", String.class),
        Map.of(
            keyId(beans, "token"), Resource.TOKEN_KEY,
            keyId(beans, "document-seal"), Resource.SEAL_KEY,
            keyId(beans, "secrets"), Resource.SECRETS_KEY));
  }

  private static String keyId(ApplicationContext beans, String use) {
    return beans.getRequiredProperty("portcover.keys." + use, String.class);
  }

  private static String key(Engines engines, String alias, KeyKind kind) {
    return engines.ensureKey("alias/" + alias, kind);
  }

  private static void makeSealIfAbsent(ApplicationContext beans, Path seal, TestClock clock) {
    if (Files.exists(seal)) {
      return;
    }
    SigningKey key = beans.getBean(SigningKey.class, Qualifiers.byName("document-seal"));
    Instant now = clock.instant();
    var certificate =
        SealCertificate.selfSigned(
            key,
            "CN=Portcover Document Seal (local),O=国际贸易单一窗口 保险服务,C=CN",
            BigInteger.valueOf(now.toEpochMilli()),
            now.minus(Duration.ofDays(1)),
            now.plus(Duration.ofDays(7300)));
    try {
      Files.createDirectories(seal.toAbsolutePath().getParent());
      Files.writeString(seal, SealCertificate.toPem(List.of(certificate)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * One Lambda event in, its answer out.
   *
   * @throws GrantCheck.NotGranted when an operation calls what its role does not allow
   */
  public Map<String, Object> handle(Map<String, Object> event) {
    return handle(event, Permissions::of);
  }

  /** The event under other permissions than the operations' own. */
  public Map<String, Object> handle(
      Map<String, Object> event, Function<Row, List<Permission>> permissions) {
    List<Row> called = called(event);
    return called.isEmpty()
        ? entry.handle(event)
        : GrantCheck.under(called, places, permissions, () -> entry.handle(event));
  }

  /** What a function does of itself, under the permissions of its operation. */
  public <T> T as(Row row, Supplier<T> work) {
    return GrantCheck.under(List.of(row), places, Permissions::of, work);
  }

  /** The operations that the event is for; none where nothing is at the address. */
  private List<Row> called(Map<String, Object> event) {
    if (ApiEvents.isHttp(event)) {
      try {
        return beans
            .getBean(Catalogue.class)
            .match(ApiEvents.request(event))
            .map(match -> List.of(match.row()))
            .orElse(List.of());
      } catch (Refusal unreadable) {
        return List.of();
      }
    }
    return operations().stream()
        .filter(
            row ->
                event.containsKey("Records")
                    ? row.isStreamed()
                    : row.name().equals(event.get("operation")))
        .toList();
  }

  /** Names of the table's indexes. */
  public static Set<String> indexes() {
    return RecordsTable.INDEXES.stream().map(RecordsTable.Index::name).collect(Collectors.toSet());
  }

  public TestClock clock() {
    return clock;
  }

  /** What captchas show, for those who cannot see. */
  public SeenCaptchas captchas() {
    return captchas;
  }

  /** E-mail that was sent. */
  public SentMail mail() {
    return mail;
  }

  public ApplicationContext beans() {
    return beans;
  }

  public List<Row> operations() {
    return beans.getBean(Catalogue.class).rows();
  }

  /** Operations that schedules run. */
  public List<Row> schedules() {
    return operations().stream().filter(row -> row.every() != null).toList();
  }

  /** How often a schedule runs. */
  public Duration every(Row schedule) {
    return Objects.requireNonNull(schedule.every());
  }

  /** Runs one schedule now; answers how many records it changed. */
  public int run(Row schedule) {
    return (int)
        Objects.requireNonNull(handle(Map.of("operation", schedule.name())).get("changed"));
  }

  /** A reader of the table's stream, from its beginning. */
  public StreamReader stream() {
    return stream(ShardIteratorType.TRIM_HORIZON);
  }

  /**
   * A reader of what is written from now on: for tests that share a system, in whose stream stands
   * all that the others wrote.
   */
  public StreamReader streamFromNow() {
    return stream(ShardIteratorType.LATEST);
  }

  private StreamReader stream(ShardIteratorType from) {
    return new StreamReader(
        beans.getBean(DynamoDbClient.class), beans, name + "-records", this, from);
  }

  @Override
  public void close() {
    beans.close();
  }
}
