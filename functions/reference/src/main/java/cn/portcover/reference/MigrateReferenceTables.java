package cn.portcover.reference;

import static cn.portcover.operation.Grant.PLATFORM;

import cn.portcover.operation.Operation;
import cn.portcover.operation.Scheduled;
import cn.portcover.operation.port.Migrations;
import java.time.Instant;

/**
 * Brings PostgreSQL's tables to what this version needs and fills the tables of codes: at each
 * deployment, before anything asks them.
 */
@Operation(
    caller = PLATFORM,
    changes = {},
    refuses = {},
    uses = Operation.Uses.REFERENCE)
final class MigrateReferenceTables implements Scheduled {
  private final Migrations migrations;

  MigrateReferenceTables(Migrations migrations) {
    this.migrations = migrations;
  }

  @Override
  public int run(Instant now) {
    return migrations.migrate();
  }

  /** All there are, at once. */
  @Override
  public boolean isQueue() {
    return false;
  }
}
