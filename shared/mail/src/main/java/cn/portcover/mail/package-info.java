/**
 * E-mail: the only room that knows the SES SDK, so that another way to send has one place to stand.
 */
@NullMarked
package cn.portcover.mail;

import org.jspecify.annotations.NullMarked;
