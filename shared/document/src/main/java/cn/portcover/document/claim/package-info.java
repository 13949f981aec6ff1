/** Documents of a claim: what the company shipped, as customs and others have it. */
@NullMarked
package cn.portcover.document.claim;

import org.jspecify.annotations.NullMarked;
