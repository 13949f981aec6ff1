/** Cargo insurance (货物运输险) through the doors that companies and insurers have. */
@NullMarked
package cn.portcover.trial.cargo;

import org.jspecify.annotations.NullMarked;
