/**
 * What rules judge, and the shapes of rules: an organization on a day, a filing before it is accepted, something due by a
 * day.
 */
@NullMarked
package vn.htx.core.assessment;

import org.jspecify.annotations.NullMarked;
