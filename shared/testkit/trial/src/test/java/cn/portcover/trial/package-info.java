/**
 * Every operation tried through the entry that Lambda calls, over the engines: one test class an
 * operation, one test a refusal. What stands here directly is what they share, in words of the
 * domain.
 */
@NullMarked
package cn.portcover.trial;

import org.jspecify.annotations.NullMarked;
