/**
 * LocalStack in a container, in place of the embedded engines: a second opinion on how we use the
 * cloud's services, for whoever has Docker. Apart from the testkit, as nobody else shall load
 * Testcontainers.
 */
@NullMarked
package cn.portcover.testkit.localstack;

import org.jspecify.annotations.NullMarked;
