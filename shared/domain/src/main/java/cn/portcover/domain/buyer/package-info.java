/** Foreign buyers: the insurers' registers of them, and what companies propose to be registered. */
@NullMarked
package cn.portcover.domain.buyer;

import org.jspecify.annotations.NullMarked;
