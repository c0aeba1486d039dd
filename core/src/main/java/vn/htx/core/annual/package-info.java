/**
 * The yearly report of an organization (báo cáo hằng năm): what only the organization itself can tell of a reporting year, and
 * the way of its report from draft to lock. Its money stands in the yearly figures of finance and its submission in
 * disclosure; here they are read together.
 */
@NullMarked
package vn.htx.core.annual;

import org.jspecify.annotations.NullMarked;
