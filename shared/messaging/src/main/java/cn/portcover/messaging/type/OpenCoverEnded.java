package cn.portcover.messaging.type;

import cn.portcover.domain.cargo.OpenCoverNumber;
import cn.portcover.operation.json.Length;
import java.time.LocalDate;

/**
 * {@code open-cover.ended}: an open cover ends before its last day.
 *
 * @param on the first day on which it is not valid any more
 */
public record OpenCoverEnded(
    OpenCoverNumber openCoverNumber, LocalDate on, @Length(1_000) String reason) {}
