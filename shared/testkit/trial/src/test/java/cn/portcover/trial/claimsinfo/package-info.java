/** What insurers tell of cases (理赔信息), as companies read it. */
@NullMarked
package cn.portcover.trial.claimsinfo;

import org.jspecify.annotations.NullMarked;
