package cn.portcover.domain;

import java.time.Duration;
import java.util.List;
import java.util.Map;

/**
 * The system declines to do what was asked, for a reason that the asker can understand. Each reason
 * is a type of its own; its name, in kebab case, is its public code. The kinds below are what
 * callers can act on; their HTTP meaning is bound once, in the operation room.
 */
public abstract sealed class Refusal extends RuntimeException {
  private static final long serialVersionUID = 1;
  private final String chinese;
  private final String english;

  private Refusal(String chinese, String english) {
    super(english);
    this.chinese = chinese;
    this.english = english;
  }

  /** One sentence: what is wrong and what to do. */
  public final String sentence(Language language) {
    return language.choose(chinese, english);
  }

  /** The public code: the type's name in kebab case. */
  public final String code() {
    return code(getClass());
  }

  public static String code(Class<? extends Refusal> type) {
    return type.getSimpleName()
        .replaceAll("(?<=[a-z0-9])(?=[A-Z])", "-")
        .toLowerCase(java.util.Locale.ROOT);
  }

  /** What else a program may need in order to act: {@code currentStatus}, {@code mayConfirmAt}. */
  public Map<String, String> facts() {
    return Map.of();
  }

  /** A refusal is an answer, not a fault: nobody reads its stack. */
  @Override
  public final synchronized Throwable fillInStackTrace() {
    return this;
  }

  /** The request cannot be understood. */
  public abstract static non-sealed class Unreadable extends Refusal {
    private static final long serialVersionUID = 1;

    protected Unreadable(String chinese, String english) {
      super(chinese, english);
    }
  }

  /** Nobody is signed in, or not any more. */
  public abstract static non-sealed class Unidentified extends Refusal {
    private static final long serialVersionUID = 1;

    protected Unidentified(String chinese, String english) {
      super(chinese, english);
    }
  }

  /** The caller or the card is not the one that this needs. */
  public abstract static non-sealed class NotPermitted extends Refusal {
    private static final long serialVersionUID = 1;

    protected NotPermitted(String chinese, String english) {
      super(chinese, english);
    }
  }

  /** No such thing, or another company's. */
  public abstract static non-sealed class NotFound extends Refusal {
    private static final long serialVersionUID = 1;

    protected NotFound(String chinese, String english) {
      super(chinese, english);
    }
  }

  /** The record's state does not allow it. */
  public abstract static non-sealed class WrongState extends Refusal {
    private static final long serialVersionUID = 1;
    private final String currentStatus;

    protected WrongState(String currentStatus, String chinese, String english) {
      super(chinese, english);
      this.currentStatus = currentStatus;
    }

    @Override
    public Map<String, String> facts() {
      return Map.of("currentStatus", currentStatus);
    }
  }

  /** Somebody else was faster, or is at it now. */
  public abstract static non-sealed class Conflict extends Refusal {
    private static final long serialVersionUID = 1;

    protected Conflict(String chinese, String english) {
      super(chinese, english);
    }
  }

  /** The caller has seen an older version. */
  public abstract static non-sealed class Outdated extends Refusal {
    private static final long serialVersionUID = 1;

    protected Outdated(String chinese, String english) {
      super(chinese, english);
    }
  }

  /** The input is larger than is taken. */
  public abstract static non-sealed class TooLarge extends Refusal {
    private static final long serialVersionUID = 1;

    protected TooLarge(String chinese, String english) {
      super(chinese, english);
    }
  }

  /** The input is of a kind that is not taken. */
  public abstract static non-sealed class WrongType extends Refusal {
    private static final long serialVersionUID = 1;

    protected WrongType(String chinese, String english) {
      super(chinese, english);
    }
  }

  /**
   * The request is understood but what it says cannot be; possibly with the fields that are wrong.
   */
  public abstract static non-sealed class Invalid extends Refusal {
    private static final long serialVersionUID = 1;
    private final transient List<FieldError> errors;

    protected Invalid(List<FieldError> errors, String chinese, String english) {
      super(chinese, english);
      this.errors = List.copyOf(errors);
    }

    public final List<FieldError> errors() {
      return errors;
    }
  }

  /** Something that must come with the request is absent. */
  public abstract static non-sealed class Incomplete extends Refusal {
    private static final long serialVersionUID = 1;

    protected Incomplete(String chinese, String english) {
      super(chinese, english);
    }
  }

  /** Too often. */
  public abstract static non-sealed class TooOften extends Refusal {
    private static final long serialVersionUID = 1;
    private final Duration retryAfter;

    protected TooOften(Duration retryAfter, String chinese, String english) {
      super(chinese, english);
      this.retryAfter = retryAfter;
    }

    public final Duration retryAfter() {
      return retryAfter;
    }
  }

  /** Not now: something that is needed does not answer. */
  public abstract static non-sealed class TryLater extends Refusal {
    private static final long serialVersionUID = 1;
    private final Duration retryAfter;

    protected TryLater(Duration retryAfter, String chinese, String english) {
      super(chinese, english);
      this.retryAfter = retryAfter;
    }

    public final Duration retryAfter() {
      return retryAfter;
    }
  }
}
