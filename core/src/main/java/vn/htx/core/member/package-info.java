/** Members of organizations: who they are in law, how they take part, when they join and leave. */
@NullMarked
package vn.htx.core.member;

import org.jspecify.annotations.NullMarked;
