/**
 * The law as dated, cited data (pháp luật theo thời gian): instruments, parameters with their versions, rules and what
 * they say about one subject on one day. The package knows no kind of organization; rules live with what they judge.
 */
@NullMarked
package vn.htx.core.law;

import org.jspecify.annotations.NullMarked;
