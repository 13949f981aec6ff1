/** Tries the log lines as CloudWatch would read them. */
@NullMarked
package cn.portcover.log;

import org.jspecify.annotations.NullMarked;
