package cn.portcover.domain.record;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One line of a status history (状态记录).
 *
 * @param of which status of the record, {@code status} or {@code receiptStatus}
 * @param from absent at birth
 * @param version the record's version that the change made
 */
public record HistoryEntry(
    String of,
    @Nullable String from,
    String to,
    Instant at,
    Actor by,
    @Nullable String note,
    long version) {}
