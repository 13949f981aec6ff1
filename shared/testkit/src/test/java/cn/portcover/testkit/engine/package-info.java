/** The engines are tried with the SDK's own clients, because those are what our adapters use. */
@NullMarked
package cn.portcover.testkit.engine;

import org.jspecify.annotations.NullMarked;
