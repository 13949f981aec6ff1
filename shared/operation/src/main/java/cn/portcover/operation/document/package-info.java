/**
 * Issuing documents: made once for a record and edition, kept, recognised by number. Here, because
 * contexts must not know each other and all of them issue.
 */
@NullMarked
package cn.portcover.operation.document;

import org.jspecify.annotations.NullMarked;
