/**
 * 关税保证保险: credit authorisations, limits with their ledger, applications and policies. Plain Java,
 * so that its rules are read and tested without any framework.
 */
@NullMarked
package cn.portcover.domain.guarantee;

import org.jspecify.annotations.NullMarked;
