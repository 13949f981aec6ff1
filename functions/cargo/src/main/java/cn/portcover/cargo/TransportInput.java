package cn.portcover.cargo;

import cn.portcover.domain.cargo.CargoPlace;
import cn.portcover.domain.cargo.CargoPort;
import cn.portcover.domain.cargo.CargoTransport;
import cn.portcover.domain.cargo.Carriage;
import cn.portcover.domain.reference.TransportMode;
import cn.portcover.domain.trade.BillOfLadingNumber;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * 运输信息 as it is typed.
 *
 * @param invoiceNumber 发票号; this or the bill's number
 * @param billOfLadingNumber 提单/运单号
 * @param mode 运输方式, a code of the table {@code transport-modes}
 * @param voyage 航次/航班/车次/车牌号
 * @param vesselName 船舶名称
 * @param carriage 运载方式
 * @param bulk 是否大宗散装运输; 否 if absent
 * @param departureOn 起运日期
 * @param arrivalOn 预计抵达日期
 * @param from 起运地
 * @param to 目的地
 * @param via 途径港描述
 * @param letterOfCredit 是否使用信用证; 不使用 if absent
 * @param letterOfCreditNumber 信用证号码
 * @param claimPayableAt 赔款偿付地点
 */
record TransportInput(
    @Nullable String invoiceNumber,
    @Nullable BillOfLadingNumber billOfLadingNumber,
    @Nullable TransportMode mode,
    @Nullable String voyage,
    @Nullable String vesselName,
    @Nullable Carriage carriage,
    @Nullable Boolean bulk,
    @Nullable LocalDate departureOn,
    @Nullable LocalDate arrivalOn,
    @Nullable CargoPlace from,
    @Nullable CargoPort portOfLoading,
    @Nullable CargoPlace to,
    @Nullable CargoPort portOfDestination,
    @Nullable String via,
    @Nullable Boolean letterOfCredit,
    @Nullable String letterOfCreditNumber,
    @Nullable String claimPayableAt) {

  CargoTransport transport() {
    return new CargoTransport(
        invoiceNumber,
        billOfLadingNumber,
        mode,
        voyage,
        vesselName,
        carriage,
        Boolean.TRUE.equals(bulk),
        departureOn,
        arrivalOn,
        Objects.requireNonNullElse(from, CargoPlace.EMPTY),
        Objects.requireNonNullElse(portOfLoading, CargoPort.EMPTY),
        Objects.requireNonNullElse(to, CargoPlace.EMPTY),
        Objects.requireNonNullElse(portOfDestination, CargoPort.EMPTY),
        via,
        Boolean.TRUE.equals(letterOfCredit),
        letterOfCreditNumber,
        claimPayableAt);
  }
}
