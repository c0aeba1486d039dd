/** A rule small enough to read at once, with its texts beside it, for the tests of the engine. */
@NullMarked
package vn.htx.core.law.example;

import org.jspecify.annotations.NullMarked;
