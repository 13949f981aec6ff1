/** The companies' side: demo cards and the public API as a company's browser uses it. */
@NullMarked
package cn.portcover.infra.sandbox.company;

import org.jspecify.annotations.NullMarked;
