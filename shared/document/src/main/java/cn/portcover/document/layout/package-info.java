/**
 * The furniture of all documents: page, fonts, tables, clauses, QR code. Here, so that a document's
 * class is a list of what it says and all documents look alike; it knows no business.
 */
@NullMarked
package cn.portcover.document.layout;

import org.jspecify.annotations.NullMarked;
