package vn.htx.core.governance;

import java.util.Optional;
import vn.htx.core.money.Dong;
import vn.htx.core.organization.MatterKind;

/**
 * Vấn đề đưa ra biểu quyết: a matter a general meeting voted on.
 *
 * @param matter how the minutes name it; unique within the meeting
 * @param kind what it is about
 * @param votes the votes cast
 * @param value the value of a deal in assets, in đồng
 * @param totalAssets the total assets in the latest financial statements, for a deal in assets
 * @param proposal the members' proposal that put it on the agenda, if one did
 */
public record Matter(
        String matter,
        MatterKind kind,
        VoteCount votes,
        Optional<Dong> value,
        Optional<Dong> totalAssets,
        Optional<AgendaProposal> proposal) {

    public Matter {
        requireNamed(matter);
        requireWorth(value, totalAssets);
    }

    /** A matter that is no deal, put on the agenda by who called the meeting. */
    public static Matter of(String matter, MatterKind kind, VoteCount votes) {
        return new Matter(matter, kind, votes, Optional.empty(), Optional.empty(), Optional.empty());
    }

    static void requireNamed(String matter) {
        if (matter.isBlank()) {
            throw new IllegalArgumentException("a matter has a name within its meeting, such as 3");
        }
    }

    static void requireWorth(Optional<Dong> value, Optional<Dong> totalAssets) {
        if (value.filter(Dong::isNegative).isPresent()
                || totalAssets.filter(total -> !total.isPositive()).isPresent()) {
            throw new IllegalArgumentException("a deal is worth nothing less than 0, of assets worth more than 0");
        }
    }
}
