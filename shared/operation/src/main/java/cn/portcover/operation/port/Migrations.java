package cn.portcover.operation.port;

/** Brings the tables in PostgreSQL to what this version needs. */
public interface Migrations {
  /** Makes and changes what is missing; answers how many steps that took, 0 when all was there. */
  int migrate();
}
