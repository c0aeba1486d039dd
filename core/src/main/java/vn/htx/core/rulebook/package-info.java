/**
 * The rules of the law that ship, in a package for each topic: its rules, their texts, and beside the law files its numbers.
 */
@NullMarked
package vn.htx.core.rulebook;

import org.jspecify.annotations.NullMarked;
