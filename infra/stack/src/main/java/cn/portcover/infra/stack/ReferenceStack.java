package cn.portcover.infra.stack;

import cn.portcover.operation.catalogue.Row;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import software.amazon.awscdk.Duration;
import software.amazon.awscdk.RemovalPolicy;
import software.amazon.awscdk.Stack;
import software.amazon.awscdk.StackProps;
import software.amazon.awscdk.services.ec2.FlowLogOptions;
import software.amazon.awscdk.services.ec2.GatewayVpcEndpointAwsService;
import software.amazon.awscdk.services.ec2.GatewayVpcEndpointOptions;
import software.amazon.awscdk.services.ec2.InterfaceVpcEndpointAwsService;
import software.amazon.awscdk.services.ec2.InterfaceVpcEndpointOptions;
import software.amazon.awscdk.services.ec2.Port;
import software.amazon.awscdk.services.ec2.SecurityGroup;
import software.amazon.awscdk.services.ec2.Vpc;
import software.amazon.awscdk.services.iam.PolicyStatement;
import software.amazon.awscdk.services.lambda.Function;
import software.amazon.awscdk.services.rds.AuroraPostgresClusterEngineProps;
import software.amazon.awscdk.services.rds.AuroraPostgresEngineVersion;
import software.amazon.awscdk.services.rds.BackupProps;
import software.amazon.awscdk.services.rds.ClusterInstance;
import software.amazon.awscdk.services.rds.Credentials;
import software.amazon.awscdk.services.rds.DatabaseCluster;
import software.amazon.awscdk.services.rds.DatabaseClusterEngine;
import software.amazon.awscdk.services.rds.DatabaseProxy;
import software.amazon.awscdk.services.rds.ProxyTarget;
import software.amazon.awscdk.services.rds.ServerlessV2ClusterInstanceProps;
import software.constructs.Construct;

/**
 * PostgreSQL for reference data: Aurora Serverless v2 behind RDS Proxy, in a network of its own
 * that the functions enter which use it. It is there only while an operation of the catalogue uses
 * it.
 */
final class ReferenceStack extends Stack {
  private static final String DATABASE = "reference";

  /** The owner of the tables: RDS Proxy knows it by its secret, functions by their role. */
  private static final String USER = "portcover";

  /** What Lambda does in a role's name to reach into a network; none of it can be narrowed. */
  private static final List<String> NETWORK_INTERFACES =
      List.of(
          "ec2:AssignPrivateIpAddresses",
          "ec2:CreateNetworkInterface",
          "ec2:DeleteNetworkInterface",
          "ec2:DescribeNetworkInterfaces",
          "ec2:DescribeSubnets",
          "ec2:UnassignPrivateIpAddresses");

  private final Vpc vpc;
  private final SecurityGroup functions;
  private final DatabaseProxy proxy;

  /** How functions reach the database; those of a catalogue that does not use it reach nothing. */
  interface Reach {
    /** The operation's function enters the network. */
    void into(Function.Builder function, Row row);

    Map<String, String> settings(Row row);

    List<PolicyStatement> granted(Row row);

    static Reach nowhere() {
      return new Reach() {
        @Override
        public void into(Function.Builder function, Row row) {
          if (uses(row)) {
            throw new IllegalStateException(row.name() + " uses a database that is not there");
          }
        }

        @Override
        public Map<String, String> settings(Row row) {
          return Map.of();
        }

        @Override
        public List<PolicyStatement> granted(Row row) {
          return List.of();
        }
      };
    }
  }

  static boolean uses(Row row) {
    return row.uses().contains(cn.portcover.operation.Operation.Uses.REFERENCE);
  }

  ReferenceStack(Construct scope, String id, StackProps props) {
    super(scope, id, props);
    this.vpc = network();
    this.functions =
        SecurityGroup.Builder.create(this, "Functions")
            .vpc(vpc)
            .description("Functions that read reference data")
            .build();
    vpc.addInterfaceEndpoint(
            "Keys",
            InterfaceVpcEndpointOptions.builder()
                .service(InterfaceVpcEndpointAwsService.KMS)
                .open(false)
                .build())
        .getConnections()
        .allowDefaultPortFrom(functions);
    DatabaseCluster cluster = cluster();
    this.proxy =
        DatabaseProxy.Builder.create(this, "Proxy")
            .proxyTarget(ProxyTarget.fromCluster(cluster))
            .secrets(List.of(java.util.Objects.requireNonNull(cluster.getSecret())))
            .vpc(vpc)
            .iamAuth(true)
            .requireTls(true)
            .build();
    proxy
        .getConnections()
        .allowFrom(functions, Port.tcp(5432), "Functions that read reference data");
  }

  private Vpc network() {
    Vpc made = Vpc.Builder.create(this, "Network").maxAzs(2).natGateways(1).build();
    made.addFlowLog("Flows", FlowLogOptions.builder().build());
    for (var service :
        Map.of(
                "Records",
                GatewayVpcEndpointAwsService.DYNAMODB,
                "Files",
                GatewayVpcEndpointAwsService.S3)
            .entrySet()) {
      made.addGatewayEndpoint(
          service.getKey(),
          GatewayVpcEndpointOptions.builder().service(service.getValue()).build());
    }
    return made;
  }

  private DatabaseCluster cluster() {
    DatabaseCluster made =
        DatabaseCluster.Builder.create(this, "Cluster")
            .engine(
                DatabaseClusterEngine.auroraPostgres(
                    AuroraPostgresClusterEngineProps.builder()
                        .version(AuroraPostgresEngineVersion.VER_17_5)
                        .build()))
            .writer(
                ClusterInstance.serverlessV2(
                    "Writer", ServerlessV2ClusterInstanceProps.builder().build()))
            .readers(
                List.of(
                    ClusterInstance.serverlessV2(
                        "Reader",
                        ServerlessV2ClusterInstanceProps.builder().scaleWithWriter(true).build())))
            .serverlessV2MinCapacity(0.5)
            .serverlessV2MaxCapacity(8)
            .vpc(vpc)
            .defaultDatabaseName(DATABASE)
            .credentials(Credentials.fromGeneratedSecret(USER))
            .iamAuthentication(true)
            .storageEncrypted(true)
            .deletionProtection(true)
            .backup(BackupProps.builder().retention(Duration.days(14)).build())
            .cloudwatchLogsExports(List.of("postgresql"))
            .removalPolicy(RemovalPolicy.RETAIN)
            .build();
    made.addRotationSingleUser();
    return made;
  }

  Reach reach() {
    return new Reach() {
      @Override
      public void into(Function.Builder function, Row row) {
        if (uses(row)) {
          function.vpc(vpc).securityGroups(List.of(functions));
        }
      }

      @Override
      public Map<String, String> settings(Row row) {
        Map<String, String> settings = new LinkedHashMap<>();
        if (uses(row)) {
          settings.put(
              "PORTCOVER_REFERENCE_URL",
              "jdbc:postgresql://"
                  + proxy.getEndpoint()
                  + ":5432/"
                  + DATABASE
                  + "?sslmode=require");
          settings.put("PORTCOVER_REFERENCE_USER", USER);
        }
        return settings;
      }

      @Override
      public List<PolicyStatement> granted(Row row) {
        List<PolicyStatement> statements = new ArrayList<>();
        if (uses(row)) {
          statements.add(
              PolicyStatement.Builder.create()
                  .actions(NETWORK_INTERFACES)
                  .resources(List.of("*"))
                  .build());
          String arn = proxy.getDbProxyArn();
          String name =
              software.amazon.awscdk.Fn.select(6, software.amazon.awscdk.Fn.split(":", arn));
          statements.add(
              allow(
                  "rds-db:connect",
                  formatArn(
                      software.amazon.awscdk.ArnComponents.builder()
                          .service("rds-db")
                          .resource("dbuser")
                          .resourceName(name + "/" + USER)
                          .arnFormat(software.amazon.awscdk.ArnFormat.COLON_RESOURCE_NAME)
                          .build())));
        }
        return statements;
      }
    };
  }

  private static PolicyStatement allow(String action, String resource) {
    return PolicyStatement.Builder.create()
        .actions(List.of(action))
        .resources(List.of(resource))
        .build();
  }
}
