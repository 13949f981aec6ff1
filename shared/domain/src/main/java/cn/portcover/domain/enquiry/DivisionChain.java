package cn.portcover.domain.enquiry;

import cn.portcover.domain.Malformed;
import cn.portcover.domain.reference.DivisionCode;

/**
 * 省/市—市—区, chosen one after another: each lies in the one before. What has no parts (东莞市 has no
 * districts, 香港 no cities) stands for its own part too.
 */
public record DivisionChain(DivisionCode province, DivisionCode city, DivisionCode district) {
  public DivisionChain {
    if (!province.isProvince()) {
      throw Malformed.in("province", "division-not-province", province);
    }
    if (!city.isIn(province)) {
      throw Malformed.in("city", "division-not-in", city, province);
    }
    if (!city.isCity() && !city.equals(province)) {
      throw Malformed.in("city", "division-not-city", city);
    }
    if (!district.isIn(city)) {
      throw Malformed.in("district", "division-not-in", district, city);
    }
  }
}
