/**
 * Load: the system as it answers when many ask at once, when an insurer pushes its year's offers,
 * and when a company's records have grown. Each is one command, bounded in count and time, and
 * leaves nothing behind.
 */
@NullMarked
package cn.portcover.infra.bench.load;

import org.jspecify.annotations.NullMarked;
