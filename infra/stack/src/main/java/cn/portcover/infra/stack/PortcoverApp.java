package cn.portcover.infra.stack;

import cn.portcover.operation.catalogue.Catalogue;
import cn.portcover.operation.catalogue.Row;
import io.github.cdklabs.cdknag.AwsSolutionsChecks;
import io.micronaut.context.ApplicationContext;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import software.amazon.awscdk.App;
import software.amazon.awscdk.Aspects;
import software.amazon.awscdk.Environment;
import software.amazon.awscdk.Stack;
import software.amazon.awscdk.StackProps;

/**
 * The system as a CDK app. To synthesize it takes the functions' zips and Node.js, and neither an
 * account nor a network.
 */
public final class PortcoverApp {
  private final App app;
  private final Deployment deployment;
  private final List<Stack> stacks = new ArrayList<>();

  private PortcoverApp(App app, Deployment deployment) {
    this.app = app;
    this.deployment = deployment;
  }

  /** Annotations are read without making a single operation. */
  static List<Row> catalogue() {
    try (ApplicationContext beans =
        ApplicationContext.builder().deduceEnvironment(false).banner(false).start()) {
      return new Catalogue(beans, "").rows();
    }
  }

  static Path zip(Path root, String context) {
    Path zip =
        root.resolve("functions")
            .resolve(context)
            .resolve("target")
            .resolve("portcover-" + context + "-function.zip");
    if (!zip.toFile().isFile()) {
      throw new IllegalStateException(zip + " is not there; mvn package makes it");
    }
    return zip.toAbsolutePath().normalize();
  }

  /** All stacks of a catalogue, checked by cdk-nag when they are synthesized. */
  static List<Stack> build(
      App app, Deployment deployment, List<Row> rows, Function<String, Path> zips) {
    PortcoverApp built = new PortcoverApp(app, deployment);
    built.stacks(rows, zips);
    Aspects.of(app).add(AwsSolutionsChecks.Builder.create().verbose(true).build());
    return built.stacks;
  }

  private void stacks(List<Row> rows, Function<String, Path> zips) {
    EdgeStack edge = added(new EdgeStack(app, "Portcover-Edge", props(EdgeStack.REGION)));
    ApiStack api = added(new ApiStack(app, "Portcover-Api", props()));
    PortalStack portal =
        added(
            new PortalStack(
                app, "Portcover-Portal", props(), deployment, api.host(), edge.firewallArn()));
    DataStack data = added(new DataStack(app, "Portcover-Data", props(), portal.url()));
    WatchStack watch =
        added(new WatchStack(app, "Portcover-Watch", props(), deployment.alarmEmail()));
    new Alarms(watch, watch.topic()).ofTable(data.table());
    ReferenceStack.Reach reference =
        rows.stream().anyMatch(ReferenceStack::uses)
            ? added(new ReferenceStack(app, "Portcover-Reference", props())).reach()
            : ReferenceStack.Reach.nowhere();
    var settings = new FunctionSettings(data, api, portal, deployment);
    var foundation = new Foundation(data, api, watch, settings, reference, zips);
    List<Row> published = rows.stream().filter(IssuerStack::isOf).toList();
    IssuerStack issuer =
        added(new IssuerStack(app, "Portcover-Issuer", props(), published, foundation, deployment));
    OpenStack open = new OpenStack(app, "Portcover-Open", props(), rows, api);
    open.addStackDependency(issuer);
    contexts(rows)
        .forEach(
            (context, of) ->
                open.addStackDependency(
                    added(
                        new ContextStack(
                            app, "Portcover-" + context, props(), of, foundation, issuer))));
    added(open);
  }

  private static Map<String, List<Row>> contexts(List<Row> rows) {
    return rows.stream()
        .filter(row -> !IssuerStack.isOf(row))
        .collect(Collectors.groupingBy(Row::context, TreeMap::new, Collectors.toList()));
  }

  private StackProps props() {
    return props(deployment.region());
  }

  private StackProps props(String region) {
    // References between regions: the firewall's, where all the rest is elsewhere.
    return StackProps.builder()
        .env(Environment.builder().account(deployment.account()).region(region).build())
        .crossRegionReferences(!deployment.region().equals(EdgeStack.REGION))
        .description("Portcover")
        .build();
  }

  private <S extends Stack> S added(S stack) {
    stacks.add(stack);
    return stack;
  }
}
