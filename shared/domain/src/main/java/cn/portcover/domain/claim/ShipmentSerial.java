package cn.portcover.domain.claim;

import cn.portcover.domain.Malformed;
import cn.portcover.domain.Text;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.regex.Pattern;

/**
 * 出运信息流水号: the day and 12 digits, {@code 20261121004829100017} (手册 000 §4). The first seven of the
 * twelve are the claim's own, drawn when it was started, the last five count the claim's shipments
 * as they are made, removed ones included. So a bulk of thousands gets serials that are unique in
 * the claim, and in the order of its rows, from the claim's own record, which its writers change
 * anyway; no counter is shared by claims. Two claims of one company begin alike on the same day
 * once in ten millions.
 */
public record ShipmentSerial(String value) implements Text {
  /** How many shipments a claim can ever make. */
  public static final int MOST_MADE = 99_999;

  private static final Pattern SHAPE = Pattern.compile("[0-9]{20}");

  public ShipmentSerial {
    if (!SHAPE.matcher(value).matches()) {
      throw new Malformed("shipment-serial-malformed", value);
    }
  }

  /**
   * @param count the how many-eth shipment of the claim it is, from 1
   */
  static ShipmentSerial of(LocalDate day, ClaimNumber claim, int count) {
    String counted = Integer.toString(MOST_MADE + 1 + count).substring(1);
    return new ShipmentSerial(
        DateTimeFormatter.BASIC_ISO_DATE.format(day) + claim.block() + counted);
  }

  @Override
  public String toString() {
    return value;
  }
}
