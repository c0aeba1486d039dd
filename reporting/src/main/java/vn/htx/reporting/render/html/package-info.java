/** Prints a report as one HTML file that asks nothing of the network and runs no script. */
@NullMarked
package vn.htx.reporting.render.html;

import org.jspecify.annotations.NullMarked;
