package cn.portcover.domain.buyer;

import cn.portcover.domain.Email;
import cn.portcover.domain.FieldError;
import cn.portcover.domain.reference.CountryCode;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What a company knows of a buyer that is to be registered (新建买家信息, 手册 000 §4).
 *
 * @param englishName 买方英文名称
 * @param chineseName 买方中文名称
 * @param shortName 买方简称
 * @param country 所属国家（地区）
 * @param registrationRegion 注册区域
 * @param registeredAddress 注册地址
 * @param englishAddress 买方英文地址
 * @param chineseAddress 买方中文地址
 * @param foundedOn 成立日期
 * @param registrationYear 注册年份
 * @param registrationNumber 注册登记号
 * @param netAssets 资产净值, USD; below zero for the insolvent
 * @param annualSales 年销售额, USD
 * @param listed 是否上市公司
 * @param governmentBody 是否政府机构
 * @param stockCode 股票代码
 * @param taxNumber 税号
 * @param business 经营性质
 * @param ownership 企业性质
 */
public record BuyerDetails(
    String englishName,
    @Nullable String chineseName,
    @Nullable String shortName,
    CountryCode country,
    @Nullable String registrationRegion,
    @Nullable String registeredAddress,
    String englishAddress,
    @Nullable String chineseAddress,
    @Nullable LocalDate foundedOn,
    @Nullable Integer registrationYear,
    @Nullable String chiefExecutive,
    @Nullable String chiefFinancialOfficer,
    @Nullable String registrationNumber,
    @Nullable BigDecimal netAssets,
    @Nullable BigDecimal annualSales,
    @Nullable String website,
    @Nullable Email email,
    @Nullable Boolean listed,
    @Nullable Boolean governmentBody,
    @Nullable String stockCode,
    @Nullable String taxNumber,
    @Nullable Business business,
    @Nullable Ownership ownership,
    @Nullable String contact,
    @Nullable String phone,
    @Nullable String fax,
    @Nullable String remark) {
  private static final Pattern ENGLISH = Pattern.compile("[\\x20-\\x7e\\u00c0-\\u024f\\r\\n\\t]+");
  private static final Pattern LETTER =
      Pattern.compile(".*[A-Za-z\\u00c0-\\u024f].*", Pattern.DOTALL);
  private static final Pattern WEBSITE =
      Pattern.compile("(https?://)?[A-Za-z0-9-]+(\\.[A-Za-z0-9-]+)+(:[0-9]{1,5})?(/\\S*)?");
  private static final Pattern TELEPHONE = Pattern.compile("[0-9+()/ .-]{4,40}");
  private static final int FIRST_YEAR = 1500;

  /** 经营性质. */
  public enum Business {
    WHOLESALE,
    RETAIL,
    PRODUCTION,
    AGENCY
  }

  /** 企业性质. */
  public enum Ownership {
    PRIVATE,
    STATE,
    CHINESE_FUNDED,
    SUBSIDIARY,
    AFFILIATE
  }

  /**
   * All that is wrong with it.
   *
   * @param pointer where it stands in the input, {@code /buyer}
   */
  public List<FieldError> problems(String pointer, LocalDate today) {
    List<FieldError> found = new ArrayList<>();
    english(pointer + "/englishName", englishName, found);
    english(pointer + "/englishAddress", englishAddress, found);
    if (foundedOn != null && foundedOn.isAfter(today)) {
      found.add(FieldError.at(pointer + "/foundedOn", "date-in-future", foundedOn));
    }
    if (registrationYear != null
        && (registrationYear < FIRST_YEAR || registrationYear > today.getYear())) {
      found.add(
          FieldError.at(
              pointer + "/registrationYear", "year-out-of-range", FIRST_YEAR, today.getYear()));
    }
    if (annualSales != null && annualSales.signum() < 0) {
      found.add(FieldError.at(pointer + "/annualSales", "amount-negative"));
    }
    shaped(pointer + "/website", website, WEBSITE, "website-malformed", found);
    shaped(pointer + "/phone", phone, TELEPHONE, "foreign-phone-malformed", found);
    shaped(pointer + "/fax", fax, TELEPHONE, "foreign-phone-malformed", found);
    if (stockCode != null && !Boolean.TRUE.equals(listed)) {
      found.add(FieldError.at(pointer + "/stockCode", "stock-code-of-unlisted"));
    }
    return found;
  }

  private static void english(String pointer, String text, List<FieldError> found) {
    if (!ENGLISH.matcher(text).matches() || !LETTER.matcher(text).matches()) {
      found.add(FieldError.at(pointer, "english-expected"));
    }
  }

  private static void shaped(
      String pointer, @Nullable String text, Pattern shape, String code, List<FieldError> found) {
    if (text != null && !shape.matcher(text).matches()) {
      found.add(FieldError.at(pointer, code));
    }
  }
}
