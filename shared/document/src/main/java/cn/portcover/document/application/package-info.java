/**
 * The PDFs of 投保申请: what the company reads before it confirms, and what it then has confirmed (手册
 * 001 §4.1, 003 §2).
 */
@NullMarked
package cn.portcover.document.application;

import org.jspecify.annotations.NullMarked;
