/**
 * What reading the files of a register found: traces a crash left, which opening puts right, and damage, which it refuses.
 */
@NullMarked
package vn.htx.storage.json.recovery;

import org.jspecify.annotations.NullMarked;
