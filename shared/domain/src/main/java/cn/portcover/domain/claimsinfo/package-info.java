/**
 * 共享信息: what insurers tell of claims (理赔信息). Plain Java, so that its rules are read and tested
 * without any framework.
 */
@NullMarked
package cn.portcover.domain.claimsinfo;

import org.jspecify.annotations.NullMarked;
