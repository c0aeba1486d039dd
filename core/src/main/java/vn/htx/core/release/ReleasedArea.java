package vn.htx.core.release;

import vn.htx.core.area.AreaCode;

/**
 * Địa bàn báo cáo: the area a released report speaks of.
 *
 * @param name what the unit was called on the report's day
 */
public record ReleasedArea(AreaCode code, String name) {}
