package cn.portcover.operation;

import cn.portcover.domain.Refusal;
import cn.portcover.domain.record.Kept;
import io.micronaut.context.annotation.Executable;
import jakarta.inject.Singleton;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * One thing that can be done: one class with one method, one row of the catalogue, one Lambda
 * function. The method's Micronaut route annotation gives its address; what stands here gives the
 * rest. Nothing essential has a default.
 */
@Documented
@Singleton
@Executable
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface Operation {
  /** Who may call it. */
  Grant caller();

  /** Kinds of record that it writes; empty when it only reads. */
  Class<? extends Kept>[] changes();

  /** Refusals of its own, besides those that every operation of its caller and shape has. */
  Class<? extends Refusal>[] refuses();

  /** Whether a card signature belongs to it. */
  CardSignatureNeed signature() default CardSignatureNeed.NONE;

  /** Whether the caller must say which version it has seen (If-Match). */
  boolean ifMatch() default false;

  /**
   * Whether Idempotency-Key is required, not only heeded: where something is created or money
   * moves.
   */
  boolean keyRequired() default false;

  /** Services besides the store that it reaches; its role is granted these and no more. */
  Uses[] uses() default {};

  /** What a function may be granted. */
  enum Uses {
    FILES,
    TOKEN_KEY,
    SEAL_KEY,
    SECRETS,
    INTERNET
  }
}
