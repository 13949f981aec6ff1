package cn.portcover.operation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * How many a page of the list has where nobody says so ({@code limit=}); {@value Paging#DEFAULT}
 * where this does not stand.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.PARAMETER)
public @interface PageSize {
  int value();
}
