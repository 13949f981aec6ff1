/** Customs-duty guarantees (关税保证保险) through the doors that companies and insurers have. */
@NullMarked
package cn.portcover.trial.guarantee;

import org.jspecify.annotations.NullMarked;
