package vn.htx.core.statistics;

import java.time.LocalDate;
import vn.htx.core.fact.Fact;

/**
 * Sự việc được tính: a fact that a statistical question counts, so that a figure can be opened down to what stands behind it.
 *
 * @param fact the fact
 * @param day the day it is counted on
 */
public record CountedFact(Fact<?> fact, LocalDate day) {}
