/**
 * The report on support (hỗ trợ): what was awarded, paid and asked back, under which programme, line and measure, where, in
 * which year, and whom it reached. Who is supported twice is counted once among those reached.
 */
@NullMarked
package vn.htx.reporting.support;

import org.jspecify.annotations.NullMarked;
