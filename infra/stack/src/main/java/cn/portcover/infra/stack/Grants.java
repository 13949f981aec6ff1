package cn.portcover.infra.stack;

import cn.portcover.domain.signature.TrustAnchor;
import cn.portcover.operation.Grant;
import cn.portcover.operation.catalogue.Permission;
import cn.portcover.operation.catalogue.Permissions;
import cn.portcover.operation.catalogue.Resource;
import cn.portcover.operation.catalogue.Row;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import software.amazon.awscdk.ArnComponents;
import software.amazon.awscdk.Stack;
import software.amazon.awscdk.services.iam.PolicyStatement;

/** An operation's permissions as statements of its role. */
final class Grants {
  private Grants() {}

  /** Whether it verifies card signatures, which it does against the trust anchors. */
  static boolean verifiesCards(Row row) {
    // What a counterparty or an administrator brings is signed by organisations, not by cards.
    return row.isWrite()
        && row.reads().contains(TrustAnchor.class)
        && row.grant() != Grant.COUNTERPARTY
        && row.grant() != Grant.ADMIN;
  }

  static List<PolicyStatement> statements(Row row, DataStack data) {
    List<PolicyStatement> statements = new ArrayList<>();
    for (Permission permission : Permissions.of(row)) {
      statements.add(statement(permission, data));
    }
    return statements;
  }

  private static PolicyStatement statement(Permission permission, DataStack data) {
    var statement =
        PolicyStatement.Builder.create()
            .actions(List.copyOf(permission.actions()))
            .resources(resources(permission, data));
    if (isRecords(permission.resource())) {
      // Every leading key of a call must be one of these; none of the actions is without one.
      statement.conditions(
          Map.of(
              "ForAllValues:StringLike",
              Map.of("dynamodb:LeadingKeys", List.copyOf(permission.names()))));
    }
    return statement.build();
  }

  private static boolean isRecords(Resource resource) {
    return resource == Resource.TABLE || resource.index().isPresent();
  }

  private static List<String> resources(Permission permission, DataStack data) {
    return switch (permission.resource()) {
      case TABLE -> List.of(data.table().getTableArn());
      case BY_TIME, BY_STATUS, BY_STATUSES, BY_DUE, BY_LIST ->
          List.of(
              data.table().getTableArn() + "/index/" + permission.resource().index().orElseThrow());
      case DOCUMENTS -> List.of(data.documents().getBucketArn());
      case DOCUMENT_FILES ->
          permission.names().stream().map(name -> data.documents().arnForObjects(name)).toList();
      case TOKEN_KEY -> List.of(data.tokenKey().getKeyArn());
      case SEAL_KEY -> List.of(data.sealKey().getKeyArn());
      case SECRETS_KEY -> List.of(data.secretsKey().getKeyArn());
      case MAIL ->
          List.of(
              Stack.of(data)
                  .formatArn(
                      ArnComponents.builder()
                          .service("ses")
                          .resource("identity")
                          .resourceName("*")
                          .build()));
      case ATTACHMENTS -> List.of(data.attachments().getBucketArn());
      case ATTACHMENT_FILES ->
          permission.names().stream().map(name -> data.attachments().arnForObjects(name)).toList();
    };
  }
}
