/** The rules of the law, on the days they change and at their limits. */
@NullMarked
package vn.htx.core.rulebook;

import org.jspecify.annotations.NullMarked;
