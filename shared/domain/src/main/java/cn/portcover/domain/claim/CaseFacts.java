package cn.portcover.domain.claim;

import org.jspecify.annotations.Nullable;

/**
 * 案件信息: six questions, each answered yes or no before the claim is submitted.
 *
 * @param collectionEntrusted 是否委托保险人追讨
 * @param tradeFinanceObtained 是否已办理贸易融资
 * @param claimRightAssigned 是否已签署《索赔权转让协议》
 * @param indemnityAssigned 是否已签署《赔款转让协议》
 * @param paymentDemandedFromBank 是否已向保兑行/开证行催款
 * @param receivablesAssigned 是否已签署《应收账款转让协议》
 */
public record CaseFacts(
    @Nullable Boolean collectionEntrusted,
    @Nullable Boolean tradeFinanceObtained,
    @Nullable Boolean claimRightAssigned,
    @Nullable Boolean indemnityAssigned,
    @Nullable Boolean paymentDemandedFromBank,
    @Nullable Boolean receivablesAssigned) {
  public static final CaseFacts UNANSWERED = new CaseFacts(null, null, null, null, null, null);
}
