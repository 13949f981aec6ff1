package cn.portcover.operation.http;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * One of the answers of an operation that returns an {@link Answer}, of which its type tells
 * nothing: whoever reads the API's document learns of it here. Several may have the same status.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.METHOD, ElementType.ANNOTATION_TYPE})
@Repeatable(Answers.All.class)
public @interface Answers {
  /** HTTP status. */
  int status();

  /** When it is answered, and what it is; empty where there is but one. */
  String when() default "";

  /** The record in its body, as JSON; {@code void} where there is no record. */
  Class<?> body() default void.class;

  /** Media type of a body that is no record; empty where there is no body either. */
  String media() default "";

  /** Several. */
  @Documented
  @Retention(RetentionPolicy.RUNTIME)
  @Target({ElementType.METHOD, ElementType.ANNOTATION_TYPE})
  @interface All {
    Answers[] value();
  }
}
