/** The walls of this module, as tests. */
@NullMarked
package vn.htx.storage.json.architecture;

import org.jspecify.annotations.NullMarked;
