/**
 * The administrative units of Việt Nam over time: provinces, districts until 2025-07-01, communes. A code is read with
 * its day, because the same code names another unit in another era.
 */
@NullMarked
package vn.htx.core.area;

import org.jspecify.annotations.NullMarked;
