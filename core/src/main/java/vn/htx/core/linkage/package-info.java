/**
 * Linkage in value chains (liên kết sản xuất và tiêu thụ sản phẩm theo chuỗi giá trị): projects, who leads them and who is
 * a partner, the households they reach, and the contracts organizations sign.
 */
@NullMarked
package vn.htx.core.linkage;

import org.jspecify.annotations.NullMarked;
