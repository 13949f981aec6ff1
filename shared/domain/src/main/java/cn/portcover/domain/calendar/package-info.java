/**
 * Which days are worked in China, because policies count deadlines in working days and the holidays
 * are announced anew each year.
 */
@NullMarked
package cn.portcover.domain.calendar;

import org.jspecify.annotations.NullMarked;
