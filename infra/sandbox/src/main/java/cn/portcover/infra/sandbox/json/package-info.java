/**
 * JSON trees as the sandbox handles them: it passes on what it was given, also what is wrong, so
 * that it works on trees rather than on records.
 */
@NullMarked
package cn.portcover.infra.sandbox.json;

import org.jspecify.annotations.NullMarked;
