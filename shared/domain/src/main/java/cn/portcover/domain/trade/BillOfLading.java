package cn.portcover.domain.trade;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A bill of lading as the manifest has it (提运单).
 *
 * @param declaration the declaration that names it, where that is known
 * @param houseNumber 分运单号
 * @param transport 运输工具名称
 * @param voyage 航次号
 * @param shipper 发货人
 * @param consignee 收货人
 * @param declaredOn 申报日期
 * @param packages 件数
 * @param grossKilograms 毛重（千克）
 */
public record BillOfLading(
    @Nullable DeclarationNumber declaration,
    @Nullable String houseNumber,
    String transport,
    @Nullable String voyage,
    String shipper,
    String consignee,
    LocalDate declaredOn,
    @Nullable Coded loadingPort,
    @Nullable Coded dischargePort,
    @Nullable Integer packages,
    @Nullable BigDecimal grossKilograms) {}
