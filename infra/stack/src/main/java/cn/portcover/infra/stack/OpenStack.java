package cn.portcover.infra.stack;

import cn.portcover.operation.catalogue.Row;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import software.amazon.awscdk.Stack;
import software.amazon.awscdk.StackProps;
import software.constructs.Construct;

/** Opens the API: its stage, the last of all, as each throttle names a route that must be there. */
final class OpenStack extends Stack {
  OpenStack(Construct scope, String id, StackProps props, List<Row> rows, ApiStack api) {
    super(scope, id, props);
    Map<String, Sizes.Throttle> throttles = new LinkedHashMap<>();
    rows.stream()
        .filter(row -> row.path() != null)
        .forEach(row -> Routes.keys(row).forEach(key -> throttles.put(key, Sizes.throttle(row))));
    ApiStage.make(this, "Stage", api.apiId(), throttles);
  }
}
