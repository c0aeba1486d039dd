package vn.htx.core.statistics;

import java.util.Optional;
import vn.htx.core.area.AreaCode;
import vn.htx.core.money.Ratio;
import vn.htx.core.time.EffectivePeriod;

/**
 * Chỉ tiêu chỉ có trong nguồn công bố: an indicator the register records nothing for, so that it has values only as sources
 * report them. It is defined so that those can be kept.
 *
 * @param id such as {@code economy.direct-gdp-share}
 * @param unit the id of what one is one of
 * @param basis where it is seen
 */
public record PublishedIndicator(String id, String unit, Basis basis) implements Indicator {

    /** Refuses an id that is not one. */
    public PublishedIndicator {
        Indicator.requireId(id);
    }

    @Override
    public Optional<Ratio> value(Counting register, EffectivePeriod period, Optional<AreaCode> within) {
        return Optional.empty();
    }
}
