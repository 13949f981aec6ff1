package cn.portcover.operation.lambda;

import io.micronaut.context.ApplicationContextConfiguration;
import io.micronaut.context.DefaultApplicationContext;
import io.micronaut.inject.BeanConfiguration;
import io.micronaut.inject.BeanDefinitionReference;
import io.micronaut.inject.provider.JakartaProviderBeanDefinition;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Beans that are chosen by the names of their definitions, each made when first used. No others are
 * loaded or even looked at; no configuration files and no environments are looked for.
 */
public abstract class ChosenBeans extends DefaultApplicationContext {

  protected ChosenBeans() {
    super(new NothingGuessed());
  }

  /**
   * Whether a definition on the class path is one of them.
   *
   * @param definition the name of its class, such as {@code cn.portcover.store.$Table$Definition}
   */
  protected abstract boolean chooses(String definition);

  @Override
  @SuppressWarnings("rawtypes") // as Micronaut declares it
  protected List<BeanDefinitionReference> resolveBeanDefinitionReferences() {
    List<BeanDefinitionReference> references = new ArrayList<>();
    references.add(new JakartaProviderBeanDefinition());
    for (BeanDefinitionReference reference :
        Listed.of(BeanDefinitionReference.class, this::chooses, getClassLoader())) {
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
