/**
 * Published reports: a report becomes the act that publishes it, and the act becomes the same report again, printed from what was
 * stored and from nothing else; released figures are compared with each other and with what is known now.
 */
@NullMarked
package vn.htx.reporting.release;

import org.jspecify.annotations.NullMarked;
