/** The PDFs of 关税保证保险: credit authorisation, application and policy (手册 002 第三章). */
@NullMarked
package cn.portcover.document.guarantee;

import org.jspecify.annotations.NullMarked;
