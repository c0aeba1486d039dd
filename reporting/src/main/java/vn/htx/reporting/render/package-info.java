/**
 * Prints a report in a language: for a terminal, for a browser and paper, for spreadsheets, for programs.
 * A renderer adds words and layout, never a number.
 */
@NullMarked
package vn.htx.reporting.render;

import org.jspecify.annotations.NullMarked;
