package cn.portcover.domain.enquiry;

import cn.portcover.domain.reference.DivisionCode;

/**
 * 注册地址 and 详细地址, with the names that the divisions had when the address was given: divisions are
 * renamed and merged, an enquiry is not.
 *
 * @param street 详细地址
 */
public record RegisteredAddress(
    Division province, Division city, Division district, String street) {

  /** An administrative division by its code of then and its name of then. */
  public record Division(DivisionCode code, String name) {}

  /** The codes alone. */
  public DivisionChain chain() {
    return new DivisionChain(province.code(), city.code(), district.code());
  }
}
