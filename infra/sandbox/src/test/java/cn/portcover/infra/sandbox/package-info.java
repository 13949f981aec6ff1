/** The sandbox as a whole, against a Portcover that knows only enrolment and inbox. */
@NullMarked
package cn.portcover.infra.sandbox;

import org.jspecify.annotations.NullMarked;
