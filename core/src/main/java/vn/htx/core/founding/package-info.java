/** How organizations come to be, with their first members: groups, cooperatives, unions, and groups that become cooperatives. */
@NullMarked
package vn.htx.core.founding;

import org.jspecify.annotations.NullMarked;
