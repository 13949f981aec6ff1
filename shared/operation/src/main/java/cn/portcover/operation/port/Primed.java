package cn.portcover.operation.port;

import cn.portcover.operation.catalogue.Row;

/**
 * A part whose first use takes long, because classes are loaded, tables are made or a connection is
 * opened then. A function lets the parts of its own operation be used once before there is a
 * request: before its snapshot is taken, or beside the start.
 *
 * <p>Being primed leaves nothing that a restored snapshot must not share: no random numbers, no
 * secret; and no trace outside.
 */
public interface Primed {
  /**
   * @param served the operation of this function; what its role is not granted is not asked for
   */
  void prime(Row served);
}
