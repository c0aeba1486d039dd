/**
 * Equipment and investment (trang thiết bị, dự án đầu tư): machines organizations were helped to buy, and the projects they
 * invest in, with land, environment, stage and money by source.
 */
@NullMarked
package vn.htx.core.investment;

import org.jspecify.annotations.NullMarked;
