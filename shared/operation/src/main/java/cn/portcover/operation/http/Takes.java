package cn.portcover.operation.http;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * What stands in the body of a request that an operation reads itself, without a {@code @Body}
 * record: told to whoever reads the API's document, checked by the operation.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface Takes {
  /** Media types that it may be. */
  String[] value();

  /** What it is, in a sentence. */
  String description();
}
