package cn.portcover.operation.lambda;

import io.micronaut.context.ApplicationContextConfiguration;
import io.micronaut.context.DefaultApplicationContext;
import io.micronaut.context.env.EnvironmentPropertySource;
import io.micronaut.context.env.PropertySource;
import io.micronaut.context.env.SystemPropertiesPropertySource;
import io.micronaut.inject.BeanConfiguration;
import io.micronaut.inject.BeanDefinitionReference;
import io.micronaut.inject.provider.JakartaProviderBeanDefinition;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The beans of a process that runs operations: ours and no others, each made when first used.
 * Micronaut's own hundred are for servers and schedulers; finding, loading and asking them would
 * take longer at a cold start than all of ours.
 *
 * <p>Settings come from those given, from environment variables ({@code PORTCOVER_STORE_TABLE}) and
 * from system properties ({@code portcover.store.table}), the first that there is. Files are not
 * looked for.
 */
public final class OperationBeans extends DefaultApplicationContext {

  /** The beans with the settings of the environment. */
  public OperationBeans() {
    this(Map.of());
  }

  /**
   * @param settings count more than those of the environment
   */
  public OperationBeans(Map<String, Object> settings) {
    super(new NothingGuessed());
    getEnvironment()
        .addPropertySource(PropertySource.of(settings))
        .addPropertySource(new EnvironmentPropertySource())
        .addPropertySource(new SystemPropertiesPropertySource());
  }

  @Override
  @SuppressWarnings("rawtypes") // as Micronaut declares it
  protected List<BeanDefinitionReference> resolveBeanDefinitionReferences() {
    List<BeanDefinitionReference> references = new ArrayList<>();
    references.add(new JakartaProviderBeanDefinition());
    for (BeanDefinitionReference reference : OurDefinitions.in(getClassLoader())) {
      if (reference.isPresent()) {
        references.add(reference);
      }
    }
    return references;
  }

  @Override
  protected Iterable<BeanConfiguration> resolveBeanConfigurations() {
    return List.of();
  }

  /** Nobody listens to the start and the end of the beans. */
  @Override
  public void publishEvent(Object event) {}

  private static final class NothingGuessed implements ApplicationContextConfiguration {
    @Override
    public List<String> getEnvironments() {
      return List.of();
    }

    @Override
    public Optional<Boolean> getDeduceEnvironments() {
      return Optional.of(false);
    }

    @Override
    public boolean isEnableDefaultPropertySources() {
      return false;
    }

    @Override
    public boolean isBannerEnabled() {
      return false;
    }

    /**
     * A context's functions lack what its operations never ask for, such as proof of counterparties
     * or seals.
     */
    @Override
    public boolean isAllowEmptyProviders() {
      return true;
    }
  }
}
