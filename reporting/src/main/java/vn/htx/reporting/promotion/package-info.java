/**
 * The report on trade promotion and products (xúc tiến thương mại, sản phẩm): events by place and year and who was there,
 * products by OCOP stars, and the markets they are sold on. Places are named as on the day of the event.
 */
@NullMarked
package vn.htx.reporting.promotion;

import org.jspecify.annotations.NullMarked;
