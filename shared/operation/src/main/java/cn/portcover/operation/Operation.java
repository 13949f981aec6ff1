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

  /**
   * Kinds of record that it reads besides those that it changes and its caller's session; its role
   * may read these and no more.
   */
  Class<? extends Kept>[] reads() default {};

  /** Refusals of its own, besides those that every operation of its caller and shape has. */
  Class<? extends Refusal>[] refuses();

  /**
   * Whether a card signature belongs to it; then what every signature changes, reads and refuses
   * does too, and does not stand in the lists above.
   */
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

  /**
   * How often a {@link Scheduled} operation runs, ISO 8601: {@code PT5M}; one without runs once at
   * each deployment.
   */
  String every() default "";

  /** The kinds of record of whose writing a {@link Streamed} operation is told. */
  Class<? extends Kept>[] follows() default {};

  /** What a function may be granted. */
  enum Uses {
    /** Issued documents and other files. */
    FILES,
    /** The key of access tokens; to sign with it where the operation changes something. */
    TOKEN_KEY,
    /** The key that seals documents. */
    SEAL_KEY,
    /** Secrets are sealed to be kept. */
    SECRETS_KEPT,
    /** Kept secrets are opened. */
    SECRETS_OPENED,
    /** The tables of reference data in PostgreSQL. */
    REFERENCE,
    /** Addresses outside AWS. */
    INTERNET,
    /** Files that companies upload; to take them in where attachments are changed. */
    ATTACHMENTS,
    /** Files made for one person to fetch soon: what an import found wrong, exports. */
    HANDOUTS,
    /** E-mail is sent. */
    MAIL
  }
}
