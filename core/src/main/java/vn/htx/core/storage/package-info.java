/**
 * The storage port, narrow on purpose: the domain decides, an adapter keeps. Whole đồng, days, UTC microseconds and NFC
 * text are fixed here; so are the order of lists and what a unit of work promises.
 */
@NullMarked
package vn.htx.core.storage;

import org.jspecify.annotations.NullMarked;
