/** Rules on the way of a yearly report: by when authorities pass on what they received. */
@NullMarked
package vn.htx.core.rulebook.annual;

import org.jspecify.annotations.NullMarked;
