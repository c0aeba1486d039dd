package vn.htx.core.evaluation;

import vn.htx.core.organization.Reference;

/**
 * Thang điểm: from a value on, an item earns so many points, up to where its next band begins. What lies below the first
 * band earns the points of the first.
 *
 * @param item the item
 * @param from where it begins: {@code 120%}, or đồng
 * @param points the points
 */
public record Band(Reference item, String from, Points points) {}
