package cn.portcover.infra.stack;

import static org.assertj.core.api.Assertions.assertThat;

import cn.portcover.operation.Operation;
import cn.portcover.operation.catalogue.Permission;
import cn.portcover.operation.catalogue.Permissions;
import cn.portcover.operation.catalogue.Row;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/**
 * Each function's role holds the permissions that the catalogue gives its operation, under which
 * all trials of the operations run, its own log and its own events; nothing else.
 */
class RolesTest {
  private final Synthesized all = Synthesized.all();

  private static final Map<String, String> PLACES =
      Map.of(
          "Portcover-Data:ExportsOutputFnGetAttRecords[0-9A-F]{8}Arn[0-9A-F]{8}", "TABLE",
          "Portcover-Data:ExportsOutputFnGetAttRecords[0-9A-F]{8}StreamArn[0-9A-F]{8}", "STREAM",
          "Portcover-Data:ExportsOutputFnGetAttDocuments[0-9A-F]{8}Arn[0-9A-F]{8}", "DOCUMENTS",
          "Portcover-Data:ExportsOutputFnGetAttToken[0-9A-F]{8}Arn[0-9A-F]{8}", "TOKEN_KEY",
          "Portcover-Data:ExportsOutputFnGetAttSeal[0-9A-F]{8}Arn[0-9A-F]{8}", "SEAL_KEY",
          "Portcover-Data:ExportsOutputFnGetAttSecrets[0-9A-F]{8}Arn[0-9A-F]{8}", "SECRETS_KEY",
          "Portcover-Data:ExportsOutputFnGetAttAttachments[0-9A-F]{8}Arn[0-9A-F]{8}",
              "ATTACHMENTS");

  @Test
  void everyRoleIsWhatItsOperationIsGranted() {
    Map<String, List<String>> roles = new TreeMap<>();
    all.functions().forEach((operation, function) -> roles.put(operation, statements(function)));
    Map<String, List<String>> expected = new TreeMap<>();
    all.rows().forEach(row -> expected.put(row.name(), expected(row)));

    assertThat(roles.keySet()).isEqualTo(expected.keySet());
    roles.forEach(
        (operation, statements) ->
            assertThat(statements).as(operation).isEqualTo(expected.get(operation)));
  }

  @Test
  void everyFunctionHasARoleOfItsOwn() {
    assertThat(all.functions().values().stream().map(f -> f.stack() + "/" + f.text("Role")))
        .doesNotHaveDuplicates()
        .hasSameSizeAs(all.rows());
  }

  private static List<String> expected(Row row) {
    List<String> expected = new ArrayList<>();
    for (Permission permission : Permissions.of(row)) {
      expected.add(permission.actions() + " on " + place(permission) + names(permission));
    }
    expected.add("[logs:CreateLogStream, logs:PutLogEvents] on its log");
    if (row.uses().contains(Operation.Uses.REFERENCE)) {
      // A function has its place in the database's network by an interface that Lambda makes.
      expected.add(
          "[ec2:AssignPrivateIpAddresses, ec2:CreateNetworkInterface, ec2:DeleteNetworkInterface,"
              + " ec2:DescribeNetworkInterfaces, ec2:DescribeSubnets,"
              + " ec2:UnassignPrivateIpAddresses] on *");
      expected.add("[rds-db:connect] on DATABASE/portcover");
    }
    if (row.isStreamed()) {
      expected.add("[dynamodb:ListStreams] on *");
      expected.add("[sqs:SendMessage] on its dead letters");
      expected.add(
          "[dynamodb:DescribeStream, dynamodb:GetRecords, dynamodb:GetShardIterator] on STREAM");
    }
    expected.sort(null);
    return expected;
  }

  private static String place(Permission permission) {
    return switch (permission.resource()) {
      case BY_TIME, BY_STATUS, BY_STATUSES, BY_DUE, BY_LIST ->
          "TABLE/index/" + permission.resource().index().orElseThrow();
      case DOCUMENT_FILES -> "DOCUMENTS/" + String.join(",", permission.names());
      case ATTACHMENT_FILES ->
          permission.names().stream()
              .map(name -> "ATTACHMENTS/" + name)
              .collect(Collectors.joining(","));
      default -> permission.resource().name();
    };
  }

  private static String names(Permission permission) {
    boolean records =
        permission.resource() == cn.portcover.operation.catalogue.Resource.TABLE
            || permission.resource().index().isPresent();
    return records ? " where every leading key is of " + permission.names() : "";
  }

  private List<String> statements(Synthesized.Resource function) {
    String role = function.text("Role").replaceAll("\\.Arn$", "");
    List<String> statements = new ArrayList<>();
    Object inline = all.resource(function.stack(), role).at("Policies");
    for (Object policy : (List<?>) java.util.Objects.requireNonNull(inline)) {
      statements.addAll(statements(Trees.at(policy, "PolicyDocument/Statement")));
    }
    for (Synthesized.Resource policy : all.resources("AWS::IAM::Policy")) {
      if (policy.stack().equals(function.stack())
          && Trees.texts(policy.at("Roles")).contains(role)) {
        statements.addAll(statements(policy.at("PolicyDocument/Statement")));
      }
    }
    assertThat(all.resource(function.stack(), role).at("ManagedPolicyArns")).isNull();
    statements.sort(null);
    return statements;
  }

  private static List<String> statements(@Nullable Object statements) {
    return ((List<?>) java.util.Objects.requireNonNull(statements))
        .stream().map(RolesTest::statement).toList();
  }

  private static String statement(Object statement) {
    assertThat(Trees.text(Trees.at(statement, "Effect"))).isEqualTo("Allow");
    var actions = new TreeSet<>(Trees.texts(Trees.at(statement, "Action")));
    String resources =
        Trees.texts(Trees.at(statement, "Resource")).stream()
            .map(RolesTest::place)
            .collect(Collectors.joining(","));
    Object keys = Trees.at(statement, "Condition/ForAllValues:StringLike/dynamodb:LeadingKeys");
    String names =
        keys == null ? "" : " where every leading key is of " + new TreeSet<>(Trees.texts(keys));
    return actions + " on " + resources + names;
  }

  private static String place(String resource) {
    for (var place : PLACES.entrySet()) {
      String found = resource.replaceFirst("^" + place.getKey(), place.getValue());
      if (!found.equals(resource)) {
        return found;
      }
    }
    return resource
        .replaceFirst("^arn:AWS::Partition:ses:us-east-1:AWS::AccountId:identity/\\*$", "MAIL")
        .replaceFirst("^[A-Za-z]+Log[0-9A-F]{8}\\.Arn$", "its log")
        .replaceFirst(
            "^arn:AWS::Partition:rds-db:us-east-1:AWS::AccountId:dbuser:.*Proxy.*DBProxyArn.*/",
            "DATABASE/")
        .replaceFirst("^[A-Za-z]+Dead[A-Za-z]+[0-9A-F]{8}\\.Arn$", "its dead letters");
  }
}
