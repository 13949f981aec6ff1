/** The key endpoint is tried with the SDK's own client, because that is what our adapters use. */
@NullMarked
package cn.portcover.testkit.kms;

import org.jspecify.annotations.NullMarked;
