/**
 * Trade promotion (xúc tiến thương mại): fairs, conferences and online events, where they were held, who took part and what
 * came of it.
 */
@NullMarked
package vn.htx.core.promotion;

import org.jspecify.annotations.NullMarked;
