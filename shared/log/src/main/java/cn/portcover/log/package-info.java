/**
 * Log lines of functions: SLF4J to one JSON object a line on standard output, which is all that
 * CloudWatch needs. A room of its own, so that what runs elsewhere takes another provider; 200
 * lines of it start faster than any library, and none writes a line that is JSON as a whole.
 */
@NullMarked
package cn.portcover.log;

import org.jspecify.annotations.NullMarked;
