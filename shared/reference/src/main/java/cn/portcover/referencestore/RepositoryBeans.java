package cn.portcover.referencestore;

import cn.portcover.operation.lambda.ChosenBeans;
import io.micronaut.context.ApplicationContext;
import io.micronaut.context.env.PropertySource;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.inject.qualifiers.Qualifiers;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;

/**
 * The beans that Micronaut Data's repositories stand on: its own and the repositories of this room,
 * in a context of their own, so that functions which ask PostgreSQL nothing load none of them
 * (infra/decisions/0009).
 */
final class RepositoryBeans extends ChosenBeans {
  /** What the names of definitions begin with; Micronaut's are those that a question asks for. */
  private static final List<String> CHOSEN =
      List.of(
          "cn.portcover.referencestore.sql.",
          "io.micronaut.aop.internal.InterceptorRegistryBean",
          "io.micronaut.context.event.ApplicationEventPublisherFactory",
          "io.micronaut.inject.provider.BeanProviderDefinition",
          "io.micronaut.data.connection.$DefaultConnectionOperationsRegistry",
          "io.micronaut.data.connection.jdbc.operations.",
          "io.micronaut.data.connection.jdbc.$DelegatingDataSourceResolver",
          "io.micronaut.data.jdbc.config.$DataJdbcConfiguration",
          "io.micronaut.data.jdbc.operations.$DefaultJdbc",
          "io.micronaut.data.runtime.convert.$DataConversionServiceFactory",
          "io.micronaut.data.runtime.date.",
          "io.micronaut.data.runtime.event.$EntityEventRegistry",
          "io.micronaut.data.runtime.intercept.",
          "io.micronaut.data.runtime.operations.",
          "io.micronaut.data.runtime.support.$DefaultRuntimeEntityRegistry",
          "io.micronaut.data.runtime.support.convert.$DefaultAttributeConverterRegistry",
          "io.micronaut.transaction.jdbc.");

  private static final String SOURCE = "default";

  private final Connections connections;

  RepositoryBeans(Connections connections) {
    this.connections = connections;
    getEnvironment()
        .addPropertySource(
            PropertySource.of(Map.of("datasources." + SOURCE + ".dialect", Dialect.POSTGRES)));
    registerSingleton(DataSource.class, connections.source(), Qualifiers.byName(SOURCE));
  }

  Connections connections() {
    return connections;
  }

  @Override
  public synchronized ApplicationContext stop() {
    super.stop();
    connections.close();
    return this;
  }

  @Override
  protected boolean chooses(String definition) {
    return CHOSEN.stream().anyMatch(definition::startsWith);
  }
}
