/**
 * The file of one organization (hồ sơ tổ chức): its life by day, members, capital, support, breaches of the law and duties.
 * Nobody's name stands in it but the organization's own.
 */
@NullMarked
package vn.htx.reporting.organization;

import org.jspecify.annotations.NullMarked;
