package vn.htx.core.reported;

import java.util.Optional;
import vn.htx.core.area.AreaCode;
import vn.htx.core.time.EffectivePeriod;

/**
 * Số đếm được: a figure as the register counts it.
 *
 * @param indicator the id of the indicator
 * @param days the period it was counted for; a single day for what is counted on a day
 * @param area where; empty for the whole register
 * @param value how much, in the unit of the indicator
 */
public record CountedFigure(String indicator, EffectivePeriod days, Optional<AreaCode> area, long value) {}
