/** The PDFs of 在线交费: the three-party agreement, and the receipt of what was paid (手册 002). */
@NullMarked
package cn.portcover.document.payment;

import org.jspecify.annotations.NullMarked;
