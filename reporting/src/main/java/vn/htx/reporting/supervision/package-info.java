/**
 * The report on supervision and commendation (kiểm tra, giám sát; khen thưởng): what inspections found, what is still to be
 * put right, sanctions and complaints; and whom the State honours. What happened is counted by year, what lasts on the day.
 */
@NullMarked
package vn.htx.reporting.supervision;

import org.jspecify.annotations.NullMarked;
