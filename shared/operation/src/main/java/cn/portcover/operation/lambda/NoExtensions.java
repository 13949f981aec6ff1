package cn.portcover.operation.lambda;

import io.micronaut.context.env.PropertyExpressionResolver;
import io.micronaut.core.convert.TypeConverterRegistrar;
import io.micronaut.core.io.service.SoftServiceLoader;
import io.micronaut.core.optim.StaticOptimizations;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Tells Micronaut that it has no extensions to look for: settings here are texts, numbers, booleans
 * and lists of them, which it converts by itself. Every jar would be opened and searched for the
 * rest at each cold start.
 */
public final class NoExtensions
    implements StaticOptimizations.Loader<SoftServiceLoader.Optimizations> {

  @Override
  public SoftServiceLoader.Optimizations load() {
    return new SoftServiceLoader.Optimizations(
        Map.of(
            TypeConverterRegistrar.class.getName(), none(),
            PropertyExpressionResolver.class.getName(), none()));
  }

  private static SoftServiceLoader.StaticServiceLoader<Object> none() {
    return accepted -> Stream.empty();
  }
}
