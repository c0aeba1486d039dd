/** Wiring for hosts that use Guice; the only package that knows it, and nobody else needs it. */
@NullMarked
package vn.htx.core.guice;

import org.jspecify.annotations.NullMarked;
