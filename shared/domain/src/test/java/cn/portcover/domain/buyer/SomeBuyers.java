package cn.portcover.domain.buyer;

import cn.portcover.domain.reference.CountryCode;
import org.jspecify.annotations.Nullable;

/** Buyers that tests speak of. */
public final class SomeBuyers {
  private SomeBuyers() {}

  public static BuyerDetails acme() {
    return new Draft().details();
  }

  /** What is known of a buyer, with one thing otherwise. */
  static final class Draft {
    String name = "ACME Trading Inc.";
    String address = "5 Main Street, Boston";
    java.time.@Nullable LocalDate founded;
    @Nullable Integer year;
    java.math.@Nullable BigDecimal assets;
    java.math.@Nullable BigDecimal sales;
    @Nullable String website;
    @Nullable String phone;
    @Nullable String fax;
    @Nullable Boolean listed;
    @Nullable String stock;

    BuyerDetails details() {
      return new BuyerDetails(
          name,
          null,
          null,
          new CountryCode("USA"),
          null,
          null,
          address,
          null,
          founded,
          year,
          null,
          null,
          null,
          assets,
          sales,
          website,
          null,
          listed,
          null,
          stock,
          null,
          null,
          null,
          null,
          phone,
          fax,
          null);
    }
  }
}
