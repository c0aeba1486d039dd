/**
 * The report on dialogue (đối thoại): which units held theirs in which year, what stood in the way of organizations and how
 * long, and outreach. A unit that held none is said to have held none.
 */
@NullMarked
package vn.htx.reporting.dialogue;

import org.jspecify.annotations.NullMarked;
