package cn.portcover.operation.lambda;

import io.micronaut.context.env.PropertyExpressionResolver;
import io.micronaut.core.beans.BeanIntrospectionReference;
import io.micronaut.core.convert.TypeConverterRegistrar;
import io.micronaut.core.io.service.SoftServiceLoader;
import io.micronaut.core.io.service.SoftServiceLoader.StaticDefinition;
import io.micronaut.core.optim.StaticOptimizations;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Tells Micronaut that it has no extensions to look for: settings here are texts, numbers, booleans
 * and lists of them, which it converts by itself. Every jar would be opened and searched for the
 * rest at each cold start. Of the hundreds of classes that can be read and made by what its
 * processor has written, only rows of ours are, and what answers the methods of their repositories.
 */
public final class NoExtensions
    implements StaticOptimizations.Loader<SoftServiceLoader.Optimizations> {
  private static final String OURS = "cn.portcover.";
  private static final String ANSWERS = "io.micronaut.data.runtime.intercept.$";

  @Override
  public SoftServiceLoader.Optimizations load() {
    return new SoftServiceLoader.Optimizations(
        Map.of(
            TypeConverterRegistrar.class.getName(), none(),
            PropertyExpressionResolver.class.getName(), none(),
            BeanIntrospectionReference.class.getName(), introspections()));
  }

  private static SoftServiceLoader.StaticServiceLoader<Object> none() {
    return accepted -> Stream.empty();
  }

  @SuppressWarnings("rawtypes") // as Micronaut asks for them
  private static SoftServiceLoader.StaticServiceLoader<BeanIntrospectionReference>
      introspections() {
    return accepted ->
        Listed.of(
                BeanIntrospectionReference.class,
                accepted.and(name -> name.startsWith(OURS) || name.startsWith(ANSWERS)),
                NoExtensions.class.getClassLoader())
            .stream()
            .map(each -> StaticDefinition.of(each.getClass().getName(), () -> each));
  }
}
