/** How a backend offers itself to {@link java.util.ServiceLoader}. */
@NullMarked
package vn.htx.core.storage.spi;

import org.jspecify.annotations.NullMarked;
