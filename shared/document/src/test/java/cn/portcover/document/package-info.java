/** What the PDFs say and look like, read by tools other than the one that made them. */
@NullMarked
package cn.portcover.document;

import org.jspecify.annotations.NullMarked;
