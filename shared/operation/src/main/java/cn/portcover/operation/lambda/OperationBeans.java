package cn.portcover.operation.lambda;

import io.micronaut.context.env.EnvironmentPropertySource;
import io.micronaut.context.env.PropertySource;
import io.micronaut.context.env.SystemPropertiesPropertySource;
import java.util.Map;

/**
 * The beans of a process that runs operations: ours and no others. Micronaut's own hundred are for
 * servers and schedulers; finding, loading and asking them would take longer at a cold start than
 * all of ours.
 *
 * <p>Settings come from those given, from environment variables ({@code PORTCOVER_STORE_TABLE}) and
 * from system properties ({@code portcover.store.table}), the first that there is. Files are not
 * looked for.
 */
public final class OperationBeans extends ChosenBeans {
  private static final String OURS = "cn.portcover.";

  /** How Micronaut names the definition of what it implements itself. */
  private static final String INTERCEPTED = "$Intercepted$Definition";

  /** The beans with the settings of the environment. */
  public OperationBeans() {
    this(Map.of());
  }

  /**
   * @param settings count more than those of the environment
   */
  public OperationBeans(Map<String, Object> settings) {
    getEnvironment()
        .addPropertySource(PropertySource.of(settings))
        .addPropertySource(new EnvironmentPropertySource())
        .addPropertySource(new SystemPropertiesPropertySource());
  }

  /** Here nobody intercepts; what is written for that is of a room's own beans. */
  @Override
  protected boolean chooses(String definition) {
    return definition.startsWith(OURS) && !definition.endsWith(INTERCEPTED);
  }
}
