package cn.portcover.messaging.type;

import java.time.LocalDate;

/**
 * {@code payment-statement.published}: what the bank did on a day, and on no other, for the
 * payments of this platform. The file is CSV in UTF-8 (RFC 4180), at most 5 MiB, with the heading
 * {@code paymentId,applicationId,amount,currency,result,bankReference,executedAt,reason} and a line
 * for each application; amounts are plain decimals, {@code executedAt} is RFC 3339. A statement
 * published again for the same day stands in the place of the one before.
 *
 * @param statementDate the day, Beijing
 * @param file {@code text/csv}
 */
public record PaymentStatementPublished(LocalDate statementDate, FileLink file) {}
