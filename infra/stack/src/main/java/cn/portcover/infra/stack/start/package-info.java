/**
 * What the first deployment needs once: an issuer of administrators' tokens, and the certificate of
 * the key that seals documents.
 */
@NullMarked
package cn.portcover.infra.stack.start;

import org.jspecify.annotations.NullMarked;
