/**
 * The report on policies (chủ trương, chính sách): the documents in force, what came of each, and how organizations that
 * received a measure fared beside those alike that did not. That comparison describes; it proves no cause.
 */
@NullMarked
package vn.htx.reporting.policies;

import org.jspecify.annotations.NullMarked;
