package cn.portcover.operation.lambda;

import io.micronaut.context.ApplicationContext;
import io.micronaut.core.type.Argument;
import io.micronaut.inject.BeanDefinition;
import jakarta.inject.Provider;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * The beans that some beans stand on, found by what constructors ask for, providers included; none
 * is made to find them.
 */
final class OwnParts {
  private final ApplicationContext beans;
  private final Set<BeanDefinition<?>> found = new LinkedHashSet<>();

  private OwnParts(ApplicationContext beans) {
    this.beans = beans;
  }

  /** Those of a type, as beans, in the order in which a request comes to them. */
  static <T> List<T> of(ApplicationContext beans, List<BeanDefinition<?>> first, Class<T> type) {
    var parts = new OwnParts(beans);
    first.forEach(parts::add);
    List<T> wanted = new ArrayList<>();
    for (BeanDefinition<?> part : parts.found) {
      if (type.isAssignableFrom(part.getBeanType())) {
        // Something else may have been put in its place.
        Object bean = beans.getBean(part);
        if (type.isInstance(bean)) {
          wanted.add(type.cast(bean));
        }
      }
    }
    return wanted;
  }

  private void add(BeanDefinition<?> part) {
    if (found.add(part)) {
      for (Argument<?> argument : part.getConstructor().getArguments()) {
        Argument<?> asked =
            Provider.class.isAssignableFrom(argument.getType())
                ? argument.getFirstTypeVariable().orElse(argument)
                : argument;
        beans.getBeanDefinitions(asked.getType()).forEach(this::add);
      }
    }
  }
}
