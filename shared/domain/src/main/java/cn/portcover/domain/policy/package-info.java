/**
 * 保险单: an export-credit policy in force, its receipt and its end. Here, so that a rule of policies
 * is read in one place.
 */
@NullMarked
package cn.portcover.domain.policy;

import org.jspecify.annotations.NullMarked;
