/**
 * What runs inside the child processes: JDK only, the engine itself by reflection, because these
 * classes share a class path with the engine and with nothing else of ours.
 */
@NullMarked
package cn.portcover.testkit.engine.child;

import org.jspecify.annotations.NullMarked;
