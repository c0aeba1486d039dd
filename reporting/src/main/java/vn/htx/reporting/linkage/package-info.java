/**
 * The report on linkage in value chains (liên kết theo chuỗi giá trị): leads, partners, projects and households. Projects
 * under national target programmes and those under other value-chain funding are told apart, and who leads under both is
 * said, since the two cannot be added up.
 */
@NullMarked
package vn.htx.reporting.linkage;

import org.jspecify.annotations.NullMarked;
