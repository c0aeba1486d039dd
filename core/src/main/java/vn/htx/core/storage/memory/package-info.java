/** The memory backend: the reference every other backend is compared with, and the test double. */
@NullMarked
package vn.htx.core.storage.memory;

import org.jspecify.annotations.NullMarked;
