/**
 * What a company is told inside the system, and what it is reminded of; plain Java, as all of the
 * domain.
 */
@NullMarked
package cn.portcover.domain.notice;

import org.jspecify.annotations.NullMarked;
