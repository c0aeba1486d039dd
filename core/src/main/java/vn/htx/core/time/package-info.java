/**
 * Days, periods and timelines of the law, and the two clocks of the register: what was true when, as known when.
 * Legal time is a {@link java.time.LocalDate} in Việt Nam; instants only say when something was recorded.
 */
@NullMarked
package vn.htx.core.time;

import org.jspecify.annotations.NullMarked;
