/**
 * What the messages say: one record per message type, with field names as they stand on the wire.
 * Plain records, because the reader, the writer and the JSON Schema are all derived from their
 * components.
 */
@NullMarked
package cn.portcover.messaging.type;

import org.jspecify.annotations.NullMarked;
