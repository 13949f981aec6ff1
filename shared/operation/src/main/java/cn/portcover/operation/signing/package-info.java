/**
 * Card signatures in requests: the statement asked for, the signature checked against it, the
 * evidence kept. Here, because every context signs.
 */
@NullMarked
package cn.portcover.operation.signing;

import org.jspecify.annotations.NullMarked;
