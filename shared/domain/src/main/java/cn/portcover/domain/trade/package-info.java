/**
 * What customs and origin systems know of an export: declarations, bills of lading, certificates of
 * origin, and how a shipment that a company claims for compares with them.
 */
@NullMarked
package cn.portcover.domain.trade;

import org.jspecify.annotations.NullMarked;
