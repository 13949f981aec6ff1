/**
 * 索赔申请: what a company does to be indemnified. Knows no other context, so that each can be deployed
 * and understood alone.
 */
@NullMarked
package cn.portcover.claim;

import org.jspecify.annotations.NullMarked;
