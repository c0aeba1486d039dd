/**
 * People: the opaque ids that facts use, and the personal data (dữ liệu cá nhân) that only the vault holds.
 */
@NullMarked
package vn.htx.core.people;

import org.jspecify.annotations.NullMarked;
