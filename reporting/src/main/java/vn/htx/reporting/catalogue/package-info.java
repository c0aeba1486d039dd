/**
 * Which reports there are. They stand here, apart from what they are made with, so that a report knows nothing of the
 * others.
 */
@NullMarked
package vn.htx.reporting.catalogue;

import org.jspecify.annotations.NullMarked;
