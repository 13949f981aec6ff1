/**
 * A key endpoint of our own for one machine, so that tests and {@code infra/local} exercise the
 * real KMS client and its wire protocol. It is not an HSM: its keys lie in a file that whoever
 * reads it owns. Never use it for anything that matters.
 */
@NullMarked
package cn.portcover.testkit.kms;

import org.jspecify.annotations.NullMarked;
