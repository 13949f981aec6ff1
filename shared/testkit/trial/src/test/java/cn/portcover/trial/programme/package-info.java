/** 统保政策 through the real entry: publishing, collecting, credit reports. */
@NullMarked
package cn.portcover.trial.programme;

import org.jspecify.annotations.NullMarked;
