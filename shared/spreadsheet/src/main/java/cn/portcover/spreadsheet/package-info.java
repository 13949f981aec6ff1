/**
 * Workbooks and CSV that people fill in or take away. The only room with a library for them,
 * because what outsiders upload is dangerous to open.
 */
@NullMarked
package cn.portcover.spreadsheet;

import org.jspecify.annotations.NullMarked;
