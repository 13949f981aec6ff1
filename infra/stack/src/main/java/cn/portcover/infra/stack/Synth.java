package cn.portcover.infra.stack;

import java.nio.file.Path;
import java.util.Map;
import software.amazon.awscdk.App;
import software.amazon.awscdk.AppProps;

/**
 * {@code mvn -Psynth}, and what {@code cdk} calls by it: writes the CloudFormation of everything.
 *
 * <p>The CLI hands its context parameters and the folder to write to by environment variables.
 * Without it, example parameters stand in for the needed ones: what comes of it is to be looked at,
 * not to be deployed.
 */
public final class Synth {
  private static final String CONTEXT_OF_CLI = "CDK_CONTEXT_JSON";
  private static final String FOLDER_OF_CLI = "CDK_OUTDIR";

  /** An RSA key of which nobody has the private half any more. */
  static final Map<String, Object> EXAMPLE =
      Map.of(
          "adminIssuer",
          "https://administrators.example",
          "adminPublicKey",
          "MIIBIjANBgkqhkiG9w0BAQEFAAOCAQ8AMIIBCgKCAQEAsOPhHwReUH6de/WT3440RkZfTth9H/bB"
              + "AXt6OVdLvAQQebp1gxZUEYOzo2UD4oDHVQ3FoDwlkRt+dsehWOSHF9lhdUcz3+s3/Oj1nUT7cxmE"
              + "TFe5abG+QYFJ1R36Pc/8IGZiOcqK540jh4hjikKesn9GCrbhspRfdrcm/+jxxy8Al9aIW5mvFCMP"
              + "bRjeL86w3QYi1FOainu2ebB61kK5D6vm4F4D0RcRGHSrrLPl1tcWNDX0nZNlrZ9M2j9XxMSeA6t5"
              + "XeHn/v7Fn5yBzSgzc+F6JSqsfvjIW+JZfLL7FoLgOTlJovqluy1v7heoSy7YuAnReRB9MybYqilo"
              + "nPw7vQIDAQAB");

  private Synth() {}

  public static void main(String[] arguments) {
    boolean byCli = System.getenv(CONTEXT_OF_CLI) != null;
    String folder = System.getenv().getOrDefault(FOLDER_OF_CLI, "target/cdk.out");
    App app =
        new App(AppProps.builder().outdir(folder).context(byCli ? Map.of() : EXAMPLE).build());
    PortcoverApp.build(
        app,
        Deployment.of(name -> app.getNode().tryGetContext(name)),
        PortcoverApp.catalogue(),
        context -> PortcoverApp.zip(Path.of("../.."), context));
    app.synth();
    if (!byCli) {
      System.out.println(
          "wrote " + folder + " with example parameters: to look at; cdk deploy takes yours");
    }
  }
}
