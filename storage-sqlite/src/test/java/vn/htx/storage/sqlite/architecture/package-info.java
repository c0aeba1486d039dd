/** The walls of this module, as tests. */
@NullMarked
package vn.htx.storage.sqlite.architecture;

import org.jspecify.annotations.NullMarked;
