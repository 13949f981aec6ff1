/**
 * Documents derived from the operations' catalogue: the page of operations, OpenAPI, AsyncAPI,
 * schemas. Nothing is written by hand, so nothing can go stale.
 */
@NullMarked
package cn.portcover.infra.catalogue;

import org.jspecify.annotations.NullMarked;
