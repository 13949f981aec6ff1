/** Paying online (在线交费) through the doors that companies and banks have. */
@NullMarked
package cn.portcover.trial.payment;

import org.jspecify.annotations.NullMarked;
