package cn.portcover.operation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * What a workbook calls the column of a field, where the manual has words of its own for it. The
 * title of an amount names its currency, which then takes no column.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.RECORD_COMPONENT)
public @interface Titled {
  /** Its key among the headings, {@code limitChange.total}. */
  String value();
}
