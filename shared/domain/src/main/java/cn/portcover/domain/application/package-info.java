/**
 * 小微投保 投保申请: an offer of an SME export-credit policy and what the company and the insurer do with
 * it. Here, so that a rule of applications is read in one place.
 */
@NullMarked
package cn.portcover.domain.application;

import org.jspecify.annotations.NullMarked;
