/**
 * Lists as tables: which columns the records of a list make, what they are called in both
 * languages, and what of a record stands in each. One way for every list there is.
 */
@NullMarked
package cn.portcover.operation.export;

import org.jspecify.annotations.NullMarked;
