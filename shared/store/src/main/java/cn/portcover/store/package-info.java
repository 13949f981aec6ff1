/**
 * The only room that knows DynamoDB and S3: it keeps records, their history, names, idempotency
 * keys and files, so that no SDK leaks into an operation and one transaction covers all that an
 * operation changes.
 */
@NullMarked
package cn.portcover.store;

import org.jspecify.annotations.NullMarked;
