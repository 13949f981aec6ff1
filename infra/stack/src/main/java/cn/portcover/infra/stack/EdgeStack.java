package cn.portcover.infra.stack;

import java.util.List;
import java.util.Map;
import software.amazon.awscdk.Stack;
import software.amazon.awscdk.StackProps;
import software.amazon.awscdk.services.wafv2.CfnWebACL;
import software.constructs.Construct;

/** The web application firewall before portal and API; CloudFront takes it from us-east-1 only. */
final class EdgeStack extends Stack {
  static final String REGION = "us-east-1";

  /** Requests of one address in five minutes. */
  private static final int VISITOR = 3_000;

  /** Of a counterparty's address, whose 30,000 policies in an hour must get through. */
  private static final int COUNTERPARTY = 30_000;

  /** Of somebody who signs in: captchas, challenges, passwords and cards together. */
  private static final int SIGNING_IN = 200;

  private static final Map<String, Object> INBOX = below("/v1/inbox/");
  private static final Map<String, Object> SESSIONS = below("/v1/session/");

  private final CfnWebACL firewall;

  EdgeStack(Construct scope, String id, StackProps props) {
    super(scope, id, props);
    this.firewall =
        CfnWebACL.Builder.create(this, "Firewall")
            .scope("CLOUDFRONT")
            .defaultAction(
                CfnWebACL.DefaultActionProperty.builder()
                    .allow(CfnWebACL.AllowActionProperty.builder().build())
                    .build())
            .visibilityConfig(visibility("portcover"))
            .build();
    // As CloudFormation has it: the types for rules are too many to be read.
    firewall.addPropertyOverride(
        "Rules",
        List.of(
            rated(0, "visitors", VISITOR, Map.of("NotStatement", Map.of("Statement", INBOX))),
            rated(1, "counterparties", COUNTERPARTY, INBOX),
            managed(2, "AWSManagedRulesAmazonIpReputationList", List.of()),
            managed(3, "AWSManagedRulesKnownBadInputsRuleSet", List.of()),
            // Signatures and messages are larger than 8 KB; the API has its own limit.
            managed(4, "AWSManagedRulesCommonRuleSet", List.of("SizeRestrictions_BODY")),
            // Besides what locks a user name: whoever tries few passwords of many users.
            rated(5, "signing-in", SIGNING_IN, SESSIONS)));
  }

  String firewallArn() {
    return firewall.getAttrArn();
  }

  private static Map<String, Object> below(String path) {
    return Map.of(
        "ByteMatchStatement",
        Map.of(
            "SearchString",
            path,
            "FieldToMatch",
            Map.of("UriPath", Map.of()),
            "PositionalConstraint",
            "STARTS_WITH",
            "TextTransformations",
            // However the path is written.
            List.of(
                Map.of("Priority", 0, "Type", "URL_DECODE"),
                Map.of("Priority", 1, "Type", "NORMALIZE_PATH"))));
  }

  private static Map<String, Object> rated(
      int priority, String name, int limit, Map<String, Object> scope) {
    return rule(
        priority,
        name,
        Map.of("Action", Map.of("Block", Map.of("CustomResponse", Map.of("ResponseCode", 429)))),
        Map.of(
            "RateBasedStatement",
            Map.of(
                "Limit",
                limit,
                "AggregateKeyType",
                "IP",
                "EvaluationWindowSec",
                300,
                "ScopeDownStatement",
                scope)));
  }

  private static Map<String, Object> managed(int priority, String name, List<String> counted) {
    Map<String, Object> group = new java.util.LinkedHashMap<>();
    group.put("VendorName", "AWS");
    group.put("Name", name);
    if (!counted.isEmpty()) {
      group.put(
          "RuleActionOverrides",
          counted.stream()
              .map(rule -> Map.of("Name", rule, "ActionToUse", Map.of("Count", Map.of())))
              .toList());
    }
    return rule(
        priority,
        name,
        Map.of("OverrideAction", Map.of("None", Map.of())),
        Map.of("ManagedRuleGroupStatement", group));
  }

  private static Map<String, Object> rule(
      int priority, String name, Map<String, Object> action, Map<String, Object> statement) {
    Map<String, Object> rule = new java.util.LinkedHashMap<>(action);
    rule.put("Name", name);
    rule.put("Priority", priority);
    rule.put("Statement", statement);
    rule.put("VisibilityConfig", visibilityMap(name));
    return rule;
  }

  private static CfnWebACL.VisibilityConfigProperty visibility(String name) {
    return CfnWebACL.VisibilityConfigProperty.builder()
        .cloudWatchMetricsEnabled(true)
        .sampledRequestsEnabled(true)
        .metricName(name)
        .build();
  }

  private static Map<String, Object> visibilityMap(String name) {
    return Map.of(
        "CloudWatchMetricsEnabled", true, "SampledRequestsEnabled", true, "MetricName", name);
  }
}
