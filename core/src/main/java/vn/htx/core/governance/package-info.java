/** Tổ chức quản trị: how cooperatives and unions are governed: models, meetings and their votes, officers. */
@NullMarked
package vn.htx.core.governance;

import org.jspecify.annotations.NullMarked;
