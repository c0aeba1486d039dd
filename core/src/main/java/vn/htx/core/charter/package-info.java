/** Điều lệ: the charter of a cooperative or union, its versions, and the values it sets where the law leaves them to it. */
@NullMarked
package vn.htx.core.charter;

import org.jspecify.annotations.NullMarked;
