package cn.portcover.messaging.type;

import cn.portcover.domain.RecordId;

/** {@code service-agreement.refused}: the insurer does not seal the agreement (签约失败). */
public record ServiceAgreementRefused(RecordId agreementId, String reason) {}
