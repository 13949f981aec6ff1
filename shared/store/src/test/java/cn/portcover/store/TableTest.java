package cn.portcover.store;

import static cn.portcover.store.SomeRecords.NOW;
import static cn.portcover.store.SomeRecords.USCC;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.portcover.domain.policy.Policy;
import cn.portcover.domain.policy.PolicyNotFound;
import cn.portcover.domain.policy.PolicyStatus;
import cn.portcover.domain.record.Kept;
import cn.portcover.domain.record.Owner;
import cn.portcover.domain.record.RecordKind;
import cn.portcover.domain.record.Status;
import cn.portcover.domain.session.Challenge;
import cn.portcover.operation.json.Json;
import cn.portcover.operation.json.Reading;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.BillingMode;
import software.amazon.awssdk.services.dynamodb.model.GlobalSecondaryIndexDescription;
import software.amazon.awssdk.services.dynamodb.model.KeyType;
import software.amazon.awssdk.services.dynamodb.model.ScalarAttributeType;
import software.amazon.awssdk.services.dynamodb.model.TimeToLiveStatus;

/** The table as the stack must make it too, and what stands in it for those who read its stream. */
class TableTest {
  private static Trial trial;

  @BeforeAll
  static void start() {
    trial = Trial.start();
  }

  @Test
  void hasItsIndexesStreamAndTimeToLive() {
    var table = trial.client().describeTable(b -> b.tableName(trial.table())).table();

    assertThat(table.globalSecondaryIndexes())
        .extracting(GlobalSecondaryIndexDescription::indexName)
        .containsExactlyInAnyOrder("byTime", "byStatus", "byStatuses", "byDue", "byList");
    assertThat(table.streamSpecification().streamViewTypeAsString())
        .isEqualTo("NEW_AND_OLD_IMAGES");
    assertThat(table.billingModeSummary().billingModeAsString()).isEqualTo("PAY_PER_REQUEST");
    var ttl = trial.client().describeTimeToLive(b -> b.tableName(trial.table()));
    assertThat(ttl.timeToLiveDescription().attributeName()).isEqualTo("ttl");
    assertThat(ttl.timeToLiveDescription().timeToLiveStatus()).isEqualTo(TimeToLiveStatus.ENABLED);
  }

  @Test
  void aTableOfAnEarlierVersionIsRefused() {
    String old = trial.table() + "-of-an-earlier-version";
    trial
        .client()
        .createTable(
            b ->
                b.tableName(old)
                    .billingMode(BillingMode.PAY_PER_REQUEST)
                    .attributeDefinitions(
                        a -> a.attributeName("pk").attributeType(ScalarAttributeType.S))
                    .keySchema(k -> k.attributeName("pk").keyType(KeyType.HASH)));

    assertThatThrownBy(new TableSetup(trial.client(), old)::makeTableIfAbsent)
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining(old)
        .hasMessageContaining("byStatuses")
        .hasMessageContaining("start with an empty folder or table");
  }

  @Test
  void anImageIsReadWithoutThisRoom() {
    Policy policy = SomeRecords.issued(1, USCC, NOW);
    trial.keep(policy);

    Map<String, AttributeValue> image = item(policy);

    assertThat(text(image, "kind")).isEqualTo("policies");
    assertThat(Reading.own(Policy.class, Json.readOwn(text(image, "data")))).isEqualTo(policy);
    assertThat(image.get("version")).isEqualTo(AttributeValue.fromN("1"));
    assertThat(text(image, "createdAt")).isEqualTo(NOW.toString());
    assertThat(text(image, "s_status")).isEqualTo("EFFECTIVE");
    assertThat(text(image, "s_receiptStatus")).isEqualTo("AWAITING");
    assertThat(image).doesNotContainKeys("ttl", "auditDigest", "listPk").containsKey("duePk");
    assertThat(item(policy, "A#sinosure/policies/P-1", "A")).doesNotContainKey("kind");
  }

  @Test
  void indexesHoldOnlyWhatBelongsThere() {
    Challenge challenge = Challenge.made(SomeRecords.id(1), "nonce", NOW);
    trial.keep(challenge);
    assertThat(item(challenge))
        .doesNotContainKeys("statusPk", "statusesPk", "duePk", "due", "listPk");
  }

  /** It would be kept where a list by all of its statuses does not look. */
  @Test
  void aRecordWhoseStatusesAreNotItsComponentsIsRefused() {
    Misnamed record = new Misnamed(PolicyStatus.EFFECTIVE);

    assertThatThrownBy(() -> trial.keep(record))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("misnamed/1");
    assertThat(Statuses.areAllOf(Policy.KIND, Map.of("status", "EXPIRED"))).isFalse();
    assertThat(
            Statuses.areAllOf(
                Policy.KIND, Map.of("receiptStatus", "AWAITING", "status", "EXPIRED")))
        .isTrue();
    assertThat(Statuses.areAllOf(Challenge.KIND, Map.of())).isFalse();
  }

  private record Misnamed(PolicyStatus status) implements Kept {
    static final RecordKind<Misnamed> KIND =
        new RecordKind<>("misnamed", Misnamed.class, PolicyNotFound::new);

    @Override
    public RecordKind<?> kind() {
      return KIND;
    }

    @Override
    public Owner owner() {
      return Owner.PLATFORM;
    }

    @Override
    public String key() {
      return "1";
    }

    @Override
    public long version() {
      return 1;
    }

    @Override
    public Instant createdAt() {
      return NOW;
    }

    @Override
    public Map<String, Status> statuses() {
      return Map.of("state", status);
    }
  }

  /** What has expired is cleaned up some day; until then the caller judges it. */
  @Test
  void whatHasExpiredIsMarkedAndStillFound() {
    Challenge challenge = Challenge.made(SomeRecords.id(2), "nonce", NOW.minusSeconds(99));
    trial.keep(challenge);
    assertThat(item(challenge).get("ttl"))
        .isEqualTo(AttributeValue.fromN(Long.toString(NOW.getEpochSecond() + 21)));
    assertThat(trial.store().find(Challenge.KIND, challenge.owner(), challenge.key())).isPresent();
  }

  private static Map<String, AttributeValue> item(Kept record) {
    return item(record, record.owner().value(), record.kind().name() + "#" + record.key());
  }

  private static Map<String, AttributeValue> item(Kept record, String pk, String sk) {
    Map<String, AttributeValue> key =
        Map.of("pk", AttributeValue.fromS(pk), "sk", AttributeValue.fromS(sk));
    var answer = trial.client().getItem(b -> b.tableName(trial.table()).key(key));
    assertThat(answer.hasItem()).as(record.subject()).isTrue();
    return answer.item();
  }

  private static String text(Map<String, AttributeValue> item, String name) {
    return RecordItems.text(item, name);
  }
}
