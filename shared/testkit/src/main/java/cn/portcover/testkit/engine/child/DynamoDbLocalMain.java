package cn.portcover.testkit.engine.child;

import java.lang.reflect.Array;
import java.lang.reflect.Field;

/**
 * Starts DynamoDB Local as its own main class would, but on the loopback address only: its command
 * line has a port and no address, and a developer's records are not for the whole network.
 * Arguments: those of DynamoDB Local.
 */
public final class DynamoDbLocalMain {
  private static final String RUNNER = "software.amazon.dynamodb.services.local.main.ServerRunner";

  private DynamoDbLocalMain() {}

  public static void main(String[] arguments) throws ReflectiveOperationException {
    ParentWatch.begin();
    Object proxy =
        Class.forName(RUNNER)
            .getMethod("createServerFromCommandLineArgs", String[].class)
            .invoke(null, (Object) arguments);
    listenOnLoopback(jettyOf(proxy));
    proxy.getClass().getMethod("safeStart").invoke(proxy);
  }

  private static Object jettyOf(Object proxy) throws ReflectiveOperationException {
    Field jetty = proxy.getClass().getDeclaredField("server");
    jetty.setAccessible(true);
    return jetty.get(proxy);
  }

  private static void listenOnLoopback(Object jetty) throws ReflectiveOperationException {
    Object connectors = jetty.getClass().getMethod("getConnectors").invoke(jetty);
    for (int i = 0; i < Array.getLength(connectors); i++) {
      Object connector = Array.get(connectors, i);
      connector.getClass().getMethod("setHost", String.class).invoke(connector, "127.0.0.1");
    }
  }
}
