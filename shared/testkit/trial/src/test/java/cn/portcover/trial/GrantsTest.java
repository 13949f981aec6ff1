package cn.portcover.trial;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.portcover.operation.catalogue.Permission;
import cn.portcover.operation.catalogue.Permissions;
import cn.portcover.operation.catalogue.Resource;
import cn.portcover.operation.catalogue.Row;
import cn.portcover.testkit.whole.Call;
import cn.portcover.testkit.whole.GrantCheck.NotGranted;
import cn.portcover.testkit.whole.WholeSystem;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/**
 * All other tests here run each operation under the permissions of its function's role; these show
 * that they would fail if one were missing.
 */
class GrantsTest {
  private static Function<Row, List<Permission>> without(Predicate<Permission> taken) {
    return row -> Permissions.of(row).stream().filter(taken.negate()).toList();
  }

  private static int status(Map<String, Object> event, Predicate<Permission> taken) {
    return ((Number)
            Objects.requireNonNull(Trial.system().handle(event, without(taken)).get("statusCode")))
        .intValue();
  }

  @Test
  void aReadWithoutItsPermissionFails() {
    Map<String, Object> home =
        Call.get("/v1/home").bearer(SomeCompany.fresh().legalPerson().token()).event();

    assertThat(status(home, p -> false)).isEqualTo(200);
    assertThatThrownBy(() -> status(home, p -> p.resource() == Resource.TABLE))
        .isInstanceOf(NotGranted.class)
        .hasMessageContaining("ViewHome")
        .hasMessageContaining("dynamodb:GetItem")
        .hasMessageContaining("S#session#");
    assertThatThrownBy(() -> status(home, p -> p.resource() == Resource.BY_STATUSES))
        .isInstanceOf(NotGranted.class)
        .hasMessageContaining("dynamodb:Query");
  }

  @Test
  void aWriteWithoutItsPermissionFails() {
    Map<String, Object> challenge = Call.post("/v1/session/challenges").event();

    assertThatThrownBy(() -> status(challenge, p -> p.actions().contains("dynamodb:PutItem")))
        .isInstanceOf(NotGranted.class)
        .hasMessageContaining("S#challenge#");
    assertThat(status(challenge, p -> false)).isEqualTo(201);
  }

  @Test
  void anotherPartitionIsNotGranted() {
    Map<String, Object> home =
        Call.get("/v1/home").bearer(SomeCompany.fresh().legalPerson().token()).event();
    Function<Row, List<Permission>> elsewhere =
        row ->
            Permissions.of(row).stream()
                .map(p -> new Permission(p.resource(), p.actions(), Set.of("K#*")))
                .toList();

    assertThatThrownBy(() -> Trial.system().handle(home, elsewhere)).isInstanceOf(NotGranted.class);
  }

  @Test
  void filesAndKeysNeedTheirPermissions() {
    SomePolicies.Issued policy = SomePolicies.toAcknowledge(SomeCompany.fresh());
    Map<String, Object> download =
        Call.get(policy.path() + "/documents/policy")
            .bearer(policy.company().legalPerson().token())
            .event();

    assertThatThrownBy(() -> status(download, p -> p.resource() == Resource.SEAL_KEY))
        .isInstanceOf(NotGranted.class)
        .hasMessageContaining("SEAL_KEY");
    assertThatThrownBy(() -> status(download, p -> p.actions().contains("s3:PutObject")))
        .isInstanceOf(NotGranted.class)
        .hasMessageContaining("s3:PutObject");
    assertThat(status(download, p -> false)).isEqualTo(303);
    // Only the link is made now, and for what the function may read itself.
    assertThatThrownBy(() -> status(download, p -> p.actions().contains("s3:GetObject")))
        .isInstanceOf(NotGranted.class);
  }

  @Test
  void theIndexesAreThoseOfTheTable() {
    assertThat(
            List.of(Resource.values()).stream()
                .flatMap(r -> r.index().stream())
                .collect(Collectors.toSet()))
        .isEqualTo(WholeSystem.indexes());
  }
}
