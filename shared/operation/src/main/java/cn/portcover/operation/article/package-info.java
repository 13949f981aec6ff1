/**
 * How an article comes in, whoever tells it: one way for what insurers push and what feeds bring,
 * so that both are made harmless and neither is there twice.
 */
@NullMarked
package cn.portcover.operation.article;

import org.jspecify.annotations.NullMarked;
