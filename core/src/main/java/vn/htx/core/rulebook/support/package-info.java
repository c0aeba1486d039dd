/**
 * Rules on support by the State, each for one requirement of the law: who may have it, how much, what a support fund may lend.
 * What the law only counts or compares is computed here too.
 */
@NullMarked
package vn.htx.core.rulebook.support;

import org.jspecify.annotations.NullMarked;
