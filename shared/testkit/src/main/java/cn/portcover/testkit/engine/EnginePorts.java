package cn.portcover.testkit.engine;

/** The ports that the engines are to have; 0 for a free one. */
public record EnginePorts(int dynamoDb, int s3, int kms) {
  public static final EnginePorts FREE = new EnginePorts(0, 0, 0);
}
