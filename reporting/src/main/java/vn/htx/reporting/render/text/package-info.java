/** Prints a report for a terminal. Lines stay within the width, and columns line up for Vietnamese letters. */
@NullMarked
package vn.htx.reporting.render.text;

import org.jspecify.annotations.NullMarked;
