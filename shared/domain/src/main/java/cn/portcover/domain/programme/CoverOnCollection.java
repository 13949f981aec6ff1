package cn.portcover.domain.programme;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * For which time a policy covers that is collected on a day (手册 004 §二(三)).
 *
 * @param inTime whether that day is not after the programme's last for the whole period
 * @param from the first day; absent when it is the day on which the policy is issued
 * @param to the last day
 */
public record CoverOnCollection(boolean inTime, @Nullable LocalDate from, LocalDate to) {}
