/**
 * Training (đào tạo, bồi dưỡng): courses, how many people of which organization and role took part, and how many can prove
 * it. Members may be named too, by their codes, so that one person trained three times is counted once.
 */
@NullMarked
package vn.htx.core.training;

import org.jspecify.annotations.NullMarked;
