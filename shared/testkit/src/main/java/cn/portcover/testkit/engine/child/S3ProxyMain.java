package cn.portcover.testkit.engine.child;

/** Starts S3Proxy with the parent watched. Arguments: those of S3Proxy. */
public final class S3ProxyMain {
  private S3ProxyMain() {}

  public static void main(String[] arguments) throws ReflectiveOperationException {
    ParentWatch.begin();
    Class.forName("org.gaul.s3proxy.Main")
        .getMethod("main", String[].class)
        .invoke(null, (Object) arguments);
  }
}
