package vn.htx.core.evaluation;

import java.util.Optional;
import vn.htx.core.organization.Reference;

/**
 * Điểm chấm: the points given for an item.
 *
 * @param item the item
 * @param points the points
 * @param evidence tài liệu chứng minh: under which reference the paper that shows it is kept
 */
public record Score(Reference item, Points points, Optional<Reference> evidence) {}
