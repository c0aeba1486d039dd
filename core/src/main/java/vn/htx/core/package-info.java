/** What all of htx shares: how it says that something could not be done. */
@NullMarked
package vn.htx.core;

import org.jspecify.annotations.NullMarked;
