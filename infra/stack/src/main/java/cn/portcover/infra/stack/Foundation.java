package cn.portcover.infra.stack;

import cn.portcover.operation.catalogue.Row;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import software.amazon.awscdk.Stack;
import software.amazon.awscdk.services.iam.PolicyStatement;

/**
 * What the stacks of functions stand on.
 *
 * @param zips the zip of a context
 */
record Foundation(
    DataStack data,
    ApiStack api,
    WatchStack watch,
    FunctionSettings settings,
    ReferenceStack.Reach reference,
    Function<String, Path> zips) {

  OperationFunction function(Stack stack, Row row) {
    Map<String, String> environment = new LinkedHashMap<>(settings.of(row));
    environment.putAll(reference.settings(row));
    List<PolicyStatement> granted = new ArrayList<>(Grants.statements(row, data));
    granted.addAll(reference.granted(row));
    return new OperationFunction(
        stack, row, zips.apply(row.context()), environment, granted, reference);
  }

  /** Alarms and a dashboard of a stack's functions. */
  void watched(Stack stack, List<OperationFunction> functions) {
    new Alarms(stack, watch.topic()).ofFunctions(functions, api.apiId());
    Dashboards.make(stack, functions, api.apiId());
  }
}
