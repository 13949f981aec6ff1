package cn.portcover.testkit.engine;

import java.util.ServiceLoader;

/** Started when first asked for. */
final class SharedEngines {
  static final Engines ENGINES =
      ServiceLoader.load(EngineSource.class)
          .findFirst()
          .map(EngineSource::start)
          .orElseGet(EmbeddedEngines::inMemory);

  static {
    Runtime.getRuntime().addShutdownHook(new Thread(ENGINES::close, "shared-engines-end"));
  }

  private SharedEngines() {}
}
