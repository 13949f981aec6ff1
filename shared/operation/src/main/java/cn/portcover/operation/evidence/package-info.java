/**
 * What proves years later what was signed, to somebody who has only the pack and public tools.
 * Knows no context, so that whatever is signed is proved in the same way.
 */
@NullMarked
package cn.portcover.operation.evidence;

import org.jspecify.annotations.NullMarked;
