package cn.portcover.domain.cargo;

import cn.portcover.domain.reference.TransportMode;
import cn.portcover.domain.trade.BillOfLadingNumber;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * 运输信息.
 *
 * @param invoiceNumber 发票号; this or the bill's number
 * @param billOfLadingNumber 提单/运单号
 * @param mode 运输方式; the manual's form has no such field, so it is never required
 * @param voyage 航次/航班/车次/车牌号
 * @param vesselName 船舶名称
 * @param carriage 运载方式
 * @param bulk 是否大宗散装运输
 * @param departureOn 起运日期
 * @param arrivalOn 预计抵达日期
 * @param via 途径港描述
 * @param letterOfCredit 是否使用信用证
 * @param letterOfCreditNumber 信用证号码
 * @param claimPayableAt 赔款偿付地点
 */
public record CargoTransport(
    @Nullable String invoiceNumber,
    @Nullable BillOfLadingNumber billOfLadingNumber,
    @Nullable TransportMode mode,
    @Nullable String voyage,
    @Nullable String vesselName,
    @Nullable Carriage carriage,
    boolean bulk,
    @Nullable LocalDate departureOn,
    @Nullable LocalDate arrivalOn,
    CargoPlace from,
    CargoPort portOfLoading,
    CargoPlace to,
    CargoPort portOfDestination,
    @Nullable String via,
    boolean letterOfCredit,
    @Nullable String letterOfCreditNumber,
    @Nullable String claimPayableAt) {
  public static final CargoTransport EMPTY =
      new CargoTransport(
          null,
          null,
          null,
          null,
          null,
          null,
          false,
          null,
          null,
          CargoPlace.EMPTY,
          CargoPort.EMPTY,
          CargoPlace.EMPTY,
          CargoPort.EMPTY,
          null,
          false,
          null,
          null);

  /** The next carriage on the same way: without what is another's each time. */
  CargoTransport again() {
    return new CargoTransport(
        null,
        null,
        mode,
        null,
        vesselName,
        carriage,
        bulk,
        null,
        null,
        from,
        portOfLoading,
        to,
        portOfDestination,
        via,
        letterOfCredit,
        null,
        claimPayableAt);
  }
}
