package cn.portcover.infra.stack;

import static org.assertj.core.api.Assertions.assertThat;

import cn.portcover.infra.catalogue.PortalHeaders;
import cn.portcover.operation.catalogue.Row;
import cn.portcover.store.RecordsTable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What all operations stand on. */
class StacksTest {
  private static final int MOST_RESOURCES = 400;
  private static final Pattern PAGE = Pattern.compile("infra/stack/runbook/([a-z-]+\\.md)");
  private final Synthesized all = Synthesized.all();

  @Test
  void noStackIsNearTheMostThatCloudFormationTakes() {
    assertThat(all.templates().values())
        .allSatisfy(
            template ->
                assertThat(Trees.map(Trees.at(template, "Resources")))
                    .hasSizeLessThan(MOST_RESOURCES));
  }

  @Test
  void nagFindsNothingThatIsNotExplained() throws IOException {
    assertThat(Nagged.findings(all.folder())).isEmpty();
    assertThat(Nagged.suppressed(all.folder()))
        .isNotEmpty()
        .allSatisfy(row -> assertThat(row.get(3)).hasSizeGreaterThan(20));
  }

  @Test
  void theTableIsTheStores() {
    var table = all.only("Portcover-Data", "AWS::DynamoDB::Table");
    Map<String, List<String>> indexes = new TreeMap<>();
    for (Object index :
        (List<?>) java.util.Objects.requireNonNull(table.at("GlobalSecondaryIndexes"))) {
      indexes.put(
          Trees.text(Trees.at(index, "IndexName")),
          List.of(
              Trees.text(Trees.at(index, "KeySchema/0/AttributeName")),
              Trees.text(Trees.at(index, "KeySchema/1/AttributeName")),
              Trees.text(Trees.at(index, "Projection/ProjectionType"))));
    }

    assertThat(indexes)
        .isEqualTo(
            RecordsTable.INDEXES.stream()
                .collect(
                    Collectors.toMap(
                        RecordsTable.Index::name,
                        i -> List.of(i.partition(), i.sort(), i.whole() ? "ALL" : "KEYS_ONLY"))));
    assertThat(table.text("KeySchema/0/AttributeName")).isEqualTo(RecordsTable.PARTITION);
    assertThat(table.text("KeySchema/1/AttributeName")).isEqualTo(RecordsTable.SORT);
    assertThat(table.text("TimeToLiveSpecification/AttributeName")).isEqualTo(RecordsTable.TTL);
    assertThat(table.text("BillingMode")).isEqualTo("PAY_PER_REQUEST");
    assertThat(table.text("StreamSpecification/StreamViewType")).isEqualTo("NEW_AND_OLD_IMAGES");
    assertThat(table.at("DeletionProtectionEnabled")).isEqualTo(true);
    assertThat(table.at("PointInTimeRecoverySpecification/PointInTimeRecoveryEnabled"))
        .isEqualTo(true);
    assertThat(table.text("SSESpecification/KMSMasterKeyId")).contains("Data");
  }

  @Test
  void bucketsAreClosedEncryptedAndKept() {
    assertThat(all.resources("AWS::S3::Bucket"))
        .hasSize(5)
        .allSatisfy(
            bucket -> {
              assertThat(Trees.map(bucket.at("PublicAccessBlockConfiguration")).values())
                  .containsOnly(true)
                  .hasSize(4);
              assertThat(bucket.at("BucketEncryption/ServerSideEncryptionConfiguration/0"))
                  .isNotNull();
            });
    var documents = bucket("Documents");
    assertThat(documents.at("ObjectLockEnabled")).isEqualTo(true);
    assertThat(documents.text("VersioningConfiguration/Status")).isEqualTo("Enabled");
    var attachments = bucket("Attachments");
    for (var bucket : List.of(documents, attachments)) {
      assertThat(bucket.text("CorsConfiguration/CorsRules/0/AllowedOrigins/0"))
          .startsWith("https://")
          .contains("Portcover-Portal");
    }
    assertThat(documents.at("CorsConfiguration/CorsRules/0/AllowedMethods"))
        .isEqualTo(List.of("GET"));
    assertThat(attachments.at("CorsConfiguration/CorsRules/0/AllowedMethods"))
        .isEqualTo(List.of("GET", "POST"));
    assertThat(attachments.text("LifecycleConfiguration/Rules")).contains("quarantine/");
    assertThat(all.resources("AWS::S3::BucketPolicy"))
        .hasSize(5)
        .allSatisfy(
            policy ->
                assertThat(policy.properties().toString()).contains("aws:SecureTransport=false"));
  }

  private Synthesized.Resource bucket(String id) {
    return all.resources("AWS::S3::Bucket").stream()
        .filter(b -> b.stack().equals("Portcover-Data") && b.id().startsWith(id))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void keysRotateWhereKmsCanRotateThem() {
    assertThat(all.resources("AWS::KMS::Key"))
        .hasSize(5)
        .allSatisfy(
            key ->
                assertThat(key.at("EnableKeyRotation"))
                    .isEqualTo(key.text("KeySpec").startsWith("RSA") ? null : Boolean.TRUE));
    assertThat(all.resources("AWS::KMS::Alias")).hasSize(5);
  }

  @Test
  void thePortalIsBehindTheFirewall() {
    var distribution = all.only("Portcover-Portal", "AWS::CloudFront::Distribution");

    assertThat(distribution.text("DistributionConfig/WebACLId")).contains("Firewall");
    assertThat(distribution.text("DistributionConfig/CacheBehaviors/0/PathPattern"))
        .isEqualTo("/v1/*");
    assertThat(all.only("Portcover-Edge", "AWS::WAFv2::WebACL").text("Scope"))
        .isEqualTo("CLOUDFRONT");
    assertThat(all.resources("AWS::CloudFront::OriginAccessControl")).hasSize(1);
    assertThat(all.resources("AWS::CloudFront::ResponseHeadersPolicy")).hasSize(1);
  }

  @Test
  void everyAddressThatNamesNoFileIsThePortals() {
    var addresses = all.only("Portcover-Portal", "AWS::CloudFront::Function");
    assertThat(addresses.text("FunctionCode")).contains("request.uri = '/index.html'");
    assertThat(
            all.only("Portcover-Portal", "AWS::CloudFront::Distribution")
                .text("DistributionConfig/DefaultCacheBehavior/FunctionAssociations"))
        .contains("viewer-request", "Addresses");
  }

  @Test
  void thePortalsHeadersAreThoseOfTheLocalSystem() {
    var headers = all.only("Portcover-Portal", "AWS::CloudFront::ResponseHeadersPolicy");
    String of = "ResponseHeadersPolicyConfig/SecurityHeadersConfig/";
    assertThat(
            Map.of(
                "content-security-policy",
                headers.text(of + "ContentSecurityPolicy/ContentSecurityPolicy"),
                "x-content-type-options",
                headers.at(of + "ContentTypeOptions") == null ? "" : "nosniff",
                "x-frame-options",
                headers.text(of + "FrameOptions/FrameOption"),
                "referrer-policy",
                headers.text(of + "ReferrerPolicy/ReferrerPolicy"),
                "strict-transport-security",
                "max-age="
                    + headers.text(of + "StrictTransportSecurity/AccessControlMaxAgeSec")
                    + "; includeSubDomains"))
        .isEqualTo(PortalHeaders.all());
  }

  @Test
  void everyAlarmNamesItsPageAndEveryPageIsOfAnAlarm() throws IOException {
    TreeSet<String> named = new TreeSet<>();
    for (var alarm : all.resources("AWS::CloudWatch::Alarm")) {
      Matcher page = PAGE.matcher(alarm.text("AlarmDescription"));
      assertThat(page.find()).as(alarm.text("AlarmDescription")).isTrue();
      named.add(page.group(1));
      assertThat(alarm.text("AlarmActions/0")).contains("Alarms");
    }
    try (Stream<Path> pages = Files.list(Path.of("runbook"))) {
      assertThat(named)
          .isEqualTo(
              pages
                  .map(p -> p.getFileName().toString())
                  .collect(Collectors.toCollection(TreeSet::new)));
    }
  }

  @Test
  void theDatabaseStandsInANetworkThatOnlyItsReadersEnter() {
    assertThat(all.resources("AWS::RDS::DBCluster")).hasSize(1);
    assertThat(all.resources("AWS::EC2::VPC")).hasSize(1);
    for (Row row : all.rows()) {
      assertThat(all.functions().get(row.name()))
          .as(row.name())
          .satisfies(
              function ->
                  assertThat(function.at("VpcConfig") != null).isEqualTo(ReferenceStack.uses(row)));
    }
  }
}
