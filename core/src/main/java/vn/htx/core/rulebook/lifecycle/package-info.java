/** Rules on the life of cooperatives and unions: names, codes, suspension. */
@NullMarked
package vn.htx.core.rulebook.lifecycle;

import org.jspecify.annotations.NullMarked;
