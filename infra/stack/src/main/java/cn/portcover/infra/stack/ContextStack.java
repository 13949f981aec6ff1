package cn.portcover.infra.stack;

import cn.portcover.operation.catalogue.Row;
import java.util.ArrayList;
import java.util.List;
import software.amazon.awscdk.Stack;
import software.amazon.awscdk.StackProps;
import software.constructs.Construct;

/**
 * One context: its operations' functions, with the routes, schedules and streams that call them.
 */
final class ContextStack extends Stack {
  ContextStack(
      Construct scope,
      String id,
      StackProps props,
      List<Row> rows,
      Foundation foundation,
      IssuerStack issuer) {
    super(scope, id, props);
    List<OperationFunction> functions = new ArrayList<>();
    for (Row row : rows) {
      OperationFunction function = foundation.function(this, row);
      functions.add(function);
      if (row.path() != null) {
        String api = foundation.api().apiId();
        Routes.make(function, "", foundation.api(), api, issuer.authorizer(row));
      }
      Events events = new Events(function, new Alarms(this, foundation.watch().topic()));
      if (row.isScheduled()) {
        if (row.every() == null) {
          events.atDeployment();
        } else {
          events.schedule();
        }
      }
      if (row.isStreamed()) {
        events.follow(foundation.data());
      }
    }
    foundation.watched(this, functions);
  }
}
