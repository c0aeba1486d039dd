/** Whole đồng and exact ratios: the figures of capital and of voting, without rounding. */
@NullMarked
package vn.htx.core.money;

import org.jspecify.annotations.NullMarked;
