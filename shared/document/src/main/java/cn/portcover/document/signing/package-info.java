/** 签约管理: the service agreement and the letter that authorises data. */
@NullMarked
package cn.portcover.document.signing;

import org.jspecify.annotations.NullMarked;
