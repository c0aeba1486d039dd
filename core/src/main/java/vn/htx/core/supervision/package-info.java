/**
 * Supervision by the State (kiểm tra, giám sát, xử lý vi phạm): plans and inspections, what they found and asked to be put
 * right, violations, sanctions, complaints. What happened once is a fact that stays; where a remedy or a complaint stands is
 * another, that changes, and a sanction is served for a time.
 */
@NullMarked
package vn.htx.core.supervision;

import org.jspecify.annotations.NullMarked;
