/**
 * 投保咨询: what companies ask insurers before they insure. Plain Java, so that its rules are read and
 * tested without any framework.
 */
@NullMarked
package cn.portcover.domain.enquiry;

import org.jspecify.annotations.NullMarked;
