/** The {@code htx} command: try a made-up province, report, list, file, verify and copy registers. */
@NullMarked
package vn.htx.cli;

import org.jspecify.annotations.NullMarked;
