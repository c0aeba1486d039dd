/**
 * The yearly report (báo cáo năm): the figures plans and reports of a province use, of one year, beside the year before and
 * the plan. Plans are the targets of the province's plan documents; ratios are exact.
 */
@NullMarked
package vn.htx.reporting.annual;

import org.jspecify.annotations.NullMarked;
