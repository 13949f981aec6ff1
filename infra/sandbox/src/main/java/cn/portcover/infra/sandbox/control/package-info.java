/**
 * The sandbox's own HTTP interface, by which people and tests make the counterparties do things.
 */
@NullMarked
package cn.portcover.infra.sandbox.control;

import org.jspecify.annotations.NullMarked;
