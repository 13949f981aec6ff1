/** What is synthesized, compared with the catalogue that it is made of. */
@NullMarked
package cn.portcover.infra.stack;

import org.jspecify.annotations.NullMarked;
