/** 投保咨询 through the real entry, sentence by sentence of the manual. */
@NullMarked
package cn.portcover.trial.enquiry;

import org.jspecify.annotations.NullMarked;
