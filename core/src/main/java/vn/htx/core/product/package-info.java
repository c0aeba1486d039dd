/**
 * Products (sản phẩm): what organizations make, the stars of the One Commune One Product programme (OCOP) they hold, their
 * marks, standards, traceability and markets.
 */
@NullMarked
package vn.htx.core.product;

import org.jspecify.annotations.NullMarked;
