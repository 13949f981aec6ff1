/** Who holds a card, what was signed with it and how that was verified. */
@NullMarked
package cn.portcover.domain.signature;

import org.jspecify.annotations.NullMarked;
