/**
 * Support by the State (chính sách hỗ trợ của Nhà nước): programmes and measures, applications, decisions, awards, payments
 * and recoveries, and whom they reach. What organizations do with it stands in the packages of each activity.
 */
@NullMarked
package vn.htx.core.support;

import org.jspecify.annotations.NullMarked;
