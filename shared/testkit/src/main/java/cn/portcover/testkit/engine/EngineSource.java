package cn.portcover.testkit.engine;

/**
 * Where the engines that tests share come from, when not from {@link EmbeddedEngines}; found as a
 * service (java.util.ServiceLoader) on the class path.
 */
public interface EngineSource {
  Engines start();
}
