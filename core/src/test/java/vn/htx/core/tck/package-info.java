/**
 * The storage contract: what every backend of {@link vn.htx.core.storage.Storage} promises, as tests that a backend passes
 * by extending {@link vn.htx.core.tck.StorageContract} and saying how it is opened.
 */
@NullMarked
package vn.htx.core.tck;

import org.jspecify.annotations.NullMarked;
