/**
 * What things are: records, lifecycles, rules, events. Plain Java, so that a rule can be read and
 * tested without any framework.
 */
@NullMarked
package cn.portcover.domain;

import org.jspecify.annotations.NullMarked;
