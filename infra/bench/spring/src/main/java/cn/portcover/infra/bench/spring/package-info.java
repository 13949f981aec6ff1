/**
 * The home page's operation as it is written with Spring Boot, so that ours is measured against
 * what most would use.
 */
@NullMarked
package cn.portcover.infra.bench.spring;

import org.jspecify.annotations.NullMarked;
