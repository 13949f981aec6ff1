/**
 * Sign-in and signing: challenges, sessions, signing requests and the evidence of what was signed.
 * Here, because every context signs.
 */
@NullMarked
package cn.portcover.domain.session;

import org.jspecify.annotations.NullMarked;
