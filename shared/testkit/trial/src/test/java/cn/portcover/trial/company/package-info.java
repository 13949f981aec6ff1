/** The company's side: signing in, applications, policies, home page, documents. */
@NullMarked
package cn.portcover.trial.company;

import org.jspecify.annotations.NullMarked;
