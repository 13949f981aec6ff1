/**
 * 索赔申请: a claim under a policy, its shipments, what the company submitted and what the insurer
 * answered, because a loss is only paid for what was claimed, proved and decided in this order.
 */
@NullMarked
package cn.portcover.domain.claim;

import org.jspecify.annotations.NullMarked;
