/**
 * What uploaded files really are: types by their first bytes, containers by their tables of
 * contents, never by unpacking or running anything in them. The only room with Apache Tika, of
 * which it uses the detection alone.
 */
@NullMarked
package cn.portcover.filecheck;

import org.jspecify.annotations.NullMarked;
