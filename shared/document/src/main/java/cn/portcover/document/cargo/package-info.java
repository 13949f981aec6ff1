/** The PDFs of 货物运输保险: application and policy (手册 002 §5.1). */
@NullMarked
package cn.portcover.document.cargo;

import org.jspecify.annotations.NullMarked;
