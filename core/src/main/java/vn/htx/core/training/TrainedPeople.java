package vn.htx.core.training;

import java.util.Optional;
import vn.htx.core.money.Ratio;

/**
 * Số người đã qua đào tạo: how many different people, as far as counts by course tell. The same person may stand in
 * several counts, so the number lies between two bounds, which meet where members are named or there is one course.
 *
 * @param atLeast no fewer than these
 * @param atMost no more than these
 */
public record TrainedPeople(long atLeast, long atMost) {

    public TrainedPeople {
        if (atLeast < 0 || atMost < atLeast) {
            throw new IllegalArgumentException("bounds stand in order: " + atLeast + " to " + atMost);
        }
    }

    /**
     * Whether they are at least a share of a number of people; empty where the bounds do not tell.
     *
     * @throws IllegalArgumentException if there are no people to be a share of
     */
    public Optional<Boolean> reach(Ratio share, long people) {
        if (Ratio.of(atLeast, people).isAtLeast(share)) {
            return Optional.of(true);
        }
        return Ratio.of(atMost, people).isAtLeast(share) ? Optional.empty() : Optional.of(false);
    }
}
