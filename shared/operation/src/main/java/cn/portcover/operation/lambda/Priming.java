package cn.portcover.operation.lambda;

import cn.portcover.operation.catalogue.Row;
import cn.portcover.operation.http.Rehearsal;
import cn.portcover.operation.http.Runner;
import cn.portcover.operation.port.Primed;
import io.micronaut.context.ApplicationContext;
import io.micronaut.inject.BeanDefinition;
import java.util.ArrayList;
import java.util.List;
import org.crac.Context;
import org.crac.Core;
import org.crac.Resource;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Lets the parts of a function's operation be used once before there is a request ({@link Primed}).
 */
public final class Priming implements Resource {
  /** How Lambda says in its environment what becomes of this process. */
  static final String INITIALIZATION_TYPE = "AWS_LAMBDA_INITIALIZATION_TYPE";

  /**
   * How often before a snapshot, which nobody waits for: what was used so often is compiled as well
   * as loaded.
   */
  private static final int TIMES = 20;

  private static final Logger LOG = LoggerFactory.getLogger(Priming.class);

  private final Row row;
  private final List<Primed> parts;

  public Priming(ApplicationContext beans, Row row) {
    this.row = row;
    List<BeanDefinition<?>> first =
        List.of(
            beans.getBeanDefinition(Runner.class),
            beans.getBeanDefinition(Rehearsal.class),
            row.bean());
    this.parts = OwnParts.of(beans, first, Primed.class);
  }

  /**
   * Before a snapshot, and where the process waits for requests, all of it is done. Where the first
   * request follows at once nothing is: on two free cores it gained nothing and cost a tenth to a
   * quarter more processor time.
   *
   * @param type snap-start, provisioned-concurrency or on-demand; absent outside Lambda
   */
  void as(@Nullable String type) {
    switch (type) {
      case "snap-start" -> Core.getGlobalContext().register(this);
      case "provisioned-concurrency" -> run();
      case null, default -> {}
    }
  }

  /** The parts of the operation, in the order in which a request comes to them. */
  public List<Primed> parts() {
    return parts;
  }

  /** Primes all parts; answers those that could not be. */
  public List<Primed> run() {
    List<Primed> failed = new ArrayList<>();
    for (Primed part : parts) {
      try {
        part.prime(row);
      } catch (RuntimeException e) {
        // The first request will do it, slower, and tell what is wrong if that lasts.
        LOG.warn("{} was not primed", part.getClass(), e);
        failed.add(part);
      }
    }
    return failed;
  }

  @Override
  public void beforeCheckpoint(Context<? extends Resource> context) {
    List<Primed> failed = run();
    for (int time = 1; time < TIMES && failed.isEmpty(); time++) {
      failed = run();
    }
  }

  @Override
  public void afterRestore(Context<? extends Resource> context) {}
}
