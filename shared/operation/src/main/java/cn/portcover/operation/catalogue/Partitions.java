package cn.portcover.operation.catalogue;

import cn.portcover.domain.record.Kept;
import java.util.Map;
import java.util.Set;

/**
 * Where the store keeps records of a kind, as roles are told of it: patterns of partitions. A kind
 * that is not named here is a company's.
 */
final class Partitions {
  static final String COMPANIES = "C#*";
  static final String SESSIONS = "S#session#*";
  static final String ACCOUNTS = "S#account#*";

  /** Names under which records are found, whoever owns them. */
  static final String NAMES = "A#*";

  /** Keys of requests that are not to be done twice. */
  static final String REPEATED_REQUESTS = "I#*";

  private static final String PLATFORM = "P";
  private static final String COUNTERPARTIES = "K#*";
  private static final Map<String, Set<String>> OWNERS =
      Map.ofEntries(
          Map.entry("audit", Set.of(COMPANIES, COUNTERPARTIES, PLATFORM, "S#inbox#*")),
          Map.entry("challenges", Set.of("S#challenge#*")),
          Map.entry("counterparties", Set.of(PLATFORM)),
          Map.entry("endpoints", Set.of(COUNTERPARTIES)),
          Map.entry("inbox", Set.of("S#inbox#*")),
          Map.entry("messages", Set.of(COMPANIES, COUNTERPARTIES)),
          Map.entry("sessions", Set.of(SESSIONS)),
          Map.entry("subject-orders", Set.of("S#order#*")),
          Map.entry("trust-anchors", Set.of(PLATFORM)),
          Map.entry("waiting", Set.of("S#waiting#*")),
          Map.entry("accounts", Set.of(ACCOUNTS)),
          Map.entry("captchas", Set.of("S#captcha#*")),
          Map.entry("password-guesses", Set.of("S#password-guesses#*")),
          Map.entry("programmes", Set.of(PLATFORM)),
          Map.entry("article-attachments", Set.of("S#article#*")),
          Map.entry("feeds", Set.of(PLATFORM)),
          Map.entry("latest-articles", Set.of(PLATFORM)),
          Map.entry("feed-pulls", Set.of(PLATFORM)),
          Map.entry("feed-runs", Set.of("S#feed#*")),
          Map.entry("payment-statements", Set.of(COUNTERPARTIES)));

  /** Kinds whose records stand alone and are told of in their company's audit. */
  private static final Set<String> AUDITED_BY_COMPANY = Set.of("sessions", "accounts");

  /** Kinds that schedules find in lists across their owners. */
  private static final Set<String> LISTED = Set.of("risk-subscriptions", "payments");

  /** Kinds that are found by name too. */
  private static final Set<String> NAMED =
      Set.of(
          "applications",
          "policies",
          "documents",
          "messages",
          "claims",
          "service-agreements",
          "buyer-proposals",
          "accounts",
          "enquiries",
          "credit-reports",
          "cargo/reservations",
          "cargo/open-covers",
          "payment-agreements",
          "payments",
          "cargo/applications",
          "cargo/policies",
          "guarantee/limits",
          "guarantee/limit-changes",
          "guarantee/applications",
          "guarantee/policies",
          "guarantee/credit-authorisations",
          "claims-information");

  private Partitions() {}

  static Set<String> of(Class<? extends Kept> kind) {
    return OWNERS.getOrDefault(RecordKinds.name(kind), Set.of(COMPANIES));
  }

  /** Where changes of the kind are entered in an audit, besides the records' own partitions. */
  static Set<String> auditOf(Class<? extends Kept> kind) {
    return AUDITED_BY_COMPANY.contains(RecordKinds.name(kind)) ? Set.of(COMPANIES) : Set.of();
  }

  static boolean isListed(Class<? extends Kept> kind) {
    return LISTED.contains(RecordKinds.name(kind));
  }

  static boolean isNamed(Class<? extends Kept> kind) {
    return NAMED.contains(RecordKinds.name(kind));
  }
}
