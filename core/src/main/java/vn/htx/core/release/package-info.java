/**
 * Published reports (công bố báo cáo): what was made public on which day, figure by figure and word by word, so that it can be
 * printed again as it was, compared with what is known now, and named by what moves it.
 */
@NullMarked
package vn.htx.core.release;

import org.jspecify.annotations.NullMarked;
