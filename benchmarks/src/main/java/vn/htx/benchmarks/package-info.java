/** Measurements of the register against raw baselines and peers, in the same run: JMH and whole processes. */
@NullMarked
package vn.htx.benchmarks;

import org.jspecify.annotations.NullMarked;
