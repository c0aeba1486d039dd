/** Size: classes, scales and ratings as plain functions. The law's numbers are handed in. */
@NullMarked
package vn.htx.core.size;

import org.jspecify.annotations.NullMarked;
