package cn.portcover.infra.stack;

import cn.portcover.store.RecordsTable;
import java.util.List;
import java.util.Map;
import software.amazon.awscdk.RemovalPolicy;
import software.amazon.awscdk.Stack;
import software.amazon.awscdk.StackProps;
import software.amazon.awscdk.services.dynamodb.Attribute;
import software.amazon.awscdk.services.dynamodb.AttributeType;
import software.amazon.awscdk.services.dynamodb.BillingMode;
import software.amazon.awscdk.services.dynamodb.GlobalSecondaryIndexProps;
import software.amazon.awscdk.services.dynamodb.PointInTimeRecoverySpecification;
import software.amazon.awscdk.services.dynamodb.ProjectionType;
import software.amazon.awscdk.services.dynamodb.StreamViewType;
import software.amazon.awscdk.services.dynamodb.Table;
import software.amazon.awscdk.services.dynamodb.TableEncryption;
import software.amazon.awscdk.services.iam.AnyPrincipal;
import software.amazon.awscdk.services.iam.PolicyStatement;
import software.amazon.awscdk.services.kms.Key;
import software.amazon.awscdk.services.kms.KeySpec;
import software.amazon.awscdk.services.kms.KeyUsage;
import software.amazon.awscdk.services.s3.Bucket;
import software.amazon.awscdk.services.secretsmanager.Secret;
import software.amazon.awscdk.services.secretsmanager.SecretStringGenerator;
import software.constructs.Construct;

/**
 * What must outlive every deployment: the table of records, the buckets of files and the keys. All
 * of it stays when the stack is deleted.
 */
final class DataStack extends Stack {
  private final Key dataKey;
  private final Key tokenKey;
  private final Key sealKey;
  private final Key secretsKey;
  private final Table table;
  private final Bucket documents;
  private final Bucket attachments;
  private final Secret cursorKey;

  DataStack(Construct scope, String id, StackProps props, String portalUrl) {
    super(scope, id, props);
    this.dataKey = makeDataKey();
    this.tokenKey = signingKey("Token", "portcover/token", "Signs access tokens");
    this.sealKey = signingKey("Seal", "portcover/document-seal", "Seals documents");
    this.secretsKey =
        symmetric("Secrets", "portcover/secrets", "Data keys of counterparties' secrets");
    this.table = makeTable();
    var buckets = new Buckets(this, dataKey);
    this.documents = buckets.documents(portalUrl);
    this.attachments = buckets.attachments(portalUrl);
    this.cursorKey =
        Secret.Builder.create(this, "CursorKey")
            .description("Signs the cursors of lists")
            .encryptionKey(dataKey)
            .generateSecretString(
                SecretStringGenerator.builder().passwordLength(48).excludePunctuation(true).build())
            .build();
    Nag.suppress(
        cursorKey,
        "AwsSolutions-SMG4",
        "It is text that signs positions in lists; a new one only sends readers to the first page."
            + " It is exchanged by a deployment, as functions get it in their environment.");
  }

  private Key symmetric(String id, String alias, String description) {
    return Key.Builder.create(this, id)
        .alias(alias)
        .description(description)
        .enableKeyRotation(true)
        .removalPolicy(RemovalPolicy.RETAIN)
        .build();
  }

  /** KMS rotates no asymmetric key by itself: a new one is made, and the alias moved to it. */
  private Key signingKey(String id, String alias, String description) {
    return Key.Builder.create(this, id)
        .alias(alias)
        .description(description)
        .keySpec(KeySpec.RSA_2048)
        .keyUsage(KeyUsage.SIGN_VERIFY)
        .removalPolicy(RemovalPolicy.RETAIN)
        .build();
  }

  /**
   * The key of table and buckets. Whoever in the account may use these may use it, but only through
   * them: as with AWS's own keys, so that no role needs a permission on it.
   */
  private Key makeDataKey() {
    Key key = symmetric("Data", "portcover/data", "Encrypts records and files at rest");
    key.addToResourcePolicy(
        PolicyStatement.Builder.create()
            .sid("ThroughTheStoresOnly")
            .principals(List.of(new AnyPrincipal()))
            .actions(
                List.of(
                    "kms:Decrypt",
                    "kms:DescribeKey",
                    "kms:Encrypt",
                    "kms:GenerateDataKey*",
                    "kms:ReEncrypt*"))
            .resources(List.of("*"))
            .conditions(
                Map.of(
                    "StringEquals",
                    Map.of(
                        "kms:CallerAccount",
                        getAccount(),
                        "kms:ViaService",
                        List.of(
                            "dynamodb." + getRegion() + ".amazonaws.com",
                            "s3." + getRegion() + ".amazonaws.com"))))
            .build());
    return key;
  }

  private Table makeTable() {
    Table made =
        Table.Builder.create(this, "Records")
            .partitionKey(text(RecordsTable.PARTITION))
            .sortKey(text(RecordsTable.SORT))
            .billingMode(BillingMode.PAY_PER_REQUEST)
            .timeToLiveAttribute(RecordsTable.TTL)
            .stream(StreamViewType.NEW_AND_OLD_IMAGES)
            .pointInTimeRecoverySpecification(
                PointInTimeRecoverySpecification.builder().pointInTimeRecoveryEnabled(true).build())
            .encryption(TableEncryption.CUSTOMER_MANAGED)
            .encryptionKey(dataKey)
            .deletionProtection(true)
            .removalPolicy(RemovalPolicy.RETAIN)
            .build();
    for (RecordsTable.Index index : RecordsTable.INDEXES) {
      made.addGlobalSecondaryIndex(
          GlobalSecondaryIndexProps.builder()
              .indexName(index.name())
              .partitionKey(text(index.partition()))
              .sortKey(text(index.sort()))
              .projectionType(index.whole() ? ProjectionType.ALL : ProjectionType.KEYS_ONLY)
              .build());
    }
    return made;
  }

  private static Attribute text(String name) {
    return Attribute.builder().name(name).type(AttributeType.STRING).build();
  }

  Table table() {
    return table;
  }

  String streamArn() {
    return java.util.Objects.requireNonNull(table.getTableStreamArn());
  }

  Bucket documents() {
    return documents;
  }

  Bucket attachments() {
    return attachments;
  }

  Key tokenKey() {
    return tokenKey;
  }

  Key sealKey() {
    return sealKey;
  }

  Key secretsKey() {
    return secretsKey;
  }

  /** Looked up by CloudFormation when it deploys; it does not stand in the template. */
  String cursorKey() {
    return cursorKey.getSecretValue().unsafeUnwrap();
  }
}
