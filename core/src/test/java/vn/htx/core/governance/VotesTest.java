package vn.htx.core.governance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.htx.core.money.Dong;
import vn.htx.core.money.Ratio;
import vn.htx.core.organization.MatterKind;

/** Votes, majorities and quorums, counted exactly. */
class VotesTest {

    @ParameterizedTest
    @CsvSource({
        "64, 36, 0, 65%, false, false",
        "65, 35, 0, 65%, false, true",
        "65, 0, 35, 65%, false, true",
        "64, 0, 36, 65%, false, false",
        "13, 7, 0, 65%, false, true",
        "12, 7, 0, 65%, false, false",
        "49, 51, 0, 50%, true, false",
        "50, 50, 0, 50%, true, false",
        "51, 49, 0, 50%, true, true",
        "1, 1, 0, 50%, false, true",
        "2, 1, 1, 50%, true, false",
        "3, 1, 1, 50%, true, true",
        "2, 1, 0, 2/3, false, true",
        "1, 0, 0, 100%, false, true",
        "0, 0, 0, 50%, true, false"
    })
    void aMatterIsAdoptedByItsShareOfVotesCast(
            long inFavour, long against, long abstaining, String share, boolean more, boolean adopted) {
        VoteCount votes = new VoteCount(inFavour, against, abstaining);
        Ratio bound = Ratio.parse(share);
        assertThat(votes.isAdoptedBy(more ? Majority.moreThan(bound) : Majority.atLeast(bound)))
                .isEqualTo(adopted);
        assertThat(votes.cast()).isEqualTo(inFavour + against + abstaining);
    }

    @Test
    void noVotesNoApproval() {
        assertThat(new VoteCount(0, 0, 0).approval()).isEqualTo(Ratio.ZERO);
        assertThat(new VoteCount(1, 1, 1).approval()).isEqualTo(Ratio.of(1, 3));
        assertThatThrownBy(() -> new VoteCount(-1, 0, 0)).hasMessageContaining("inFavour");
        assertThatThrownBy(() -> new VoteCount(0, -1, 0)).hasMessageContaining("against");
        assertThatThrownBy(() -> new VoteCount(0, 0, -1)).hasMessageContaining("abstaining");
    }

    @ParameterizedTest
    @CsvSource({
        "49, 100, 50%, false, false",
        "50, 100, 50%, true, false",
        "51, 100, 50%, true, true",
        "3, 7, 50%, false, false",
        "4, 7, 50%, true, true",
        "33, 100, 33%, true, false",
        "1, 3, 33%, true, true",
        "4, 6, 2/3, true, false",
        "3, 5, 2/3, false, false",
        "0, 0, 50%, false, false",
        "0, 5, 0%, true, false"
    })
    void aQuorumIsAShareOfThoseCalled(long present, long called, String share, boolean atLeast, boolean moreThan) {
        Ratio bound = Ratio.parse(share);
        assertThat(Quorum.atLeast(present, called, bound)).isEqualTo(atLeast);
        assertThat(Quorum.moreThan(present, called, bound)).isEqualTo(moreThan);
    }

    @ParameterizedTest
    @CsvSource({
        "3, 2, false, true",
        "2, 3, true, false",
        "2, 2, true, true",
        "2, 2, false, false",
        "0, 0, true, false",
        "1, 0, true, true"
    })
    void theBoardDecidesByMajorityAndInATieByTheChair(long inFavour, long against, boolean chair, boolean adopted) {
        assertThat(new BoardDecision(
                                "1", MatterKind.OTHER, inFavour, against, chair, Optional.empty(), Optional.empty())
                        .isAdopted())
                .isEqualTo(adopted);
    }

    @Test
    void aDealIsMeasuredAgainstTotalAssets() {
        Optional<Dong> two = Optional.of(Dong.of(2));
        Optional<Dong> ten = Optional.of(Dong.of(10));
        assertThat(AssetDeal.share(two, ten)).contains(Ratio.ofPercent(20));
        assertThat(AssetDeal.share(two, Optional.empty())).isEmpty();
        assertThat(AssetDeal.share(Optional.empty(), ten)).isEmpty();
    }

    @Test
    void aMatterHasANameAndADealSoundAmounts() {
        VoteCount votes = new VoteCount(1, 0, 0);
        Optional<Dong> none = Optional.empty();
        assertThatThrownBy(() -> Matter.of(" ", MatterKind.OTHER, votes)).hasMessageContaining("name");
        assertThatThrownBy(() ->
                        new Matter("1", MatterKind.OTHER, votes, Optional.of(Dong.of(-1)), none, Optional.empty()))
                .hasMessageContaining("worth");
        assertThatThrownBy(
                        () -> new Matter("1", MatterKind.OTHER, votes, none, Optional.of(Dong.ZERO), Optional.empty()))
                .hasMessageContaining("worth");
        assertThat(new Matter(
                                "1",
                                MatterKind.OTHER,
                                votes,
                                Optional.of(Dong.ZERO),
                                Optional.of(Dong.of(1)),
                                Optional.empty())
                        .value())
                .contains(Dong.ZERO);
        assertThatThrownBy(() -> new BoardDecision("", MatterKind.OTHER, 1, 0, true, none, none))
                .hasMessageContaining("name");
        assertThatThrownBy(() -> new BoardDecision("1", MatterKind.OTHER, -1, 0, true, none, none))
                .hasMessageContaining("inFavour");
        assertThatThrownBy(() -> new BoardDecision("1", MatterKind.OTHER, 0, -1, true, none, none))
                .hasMessageContaining("against");
        assertThatThrownBy(() -> new BoardDecision("1", MatterKind.OTHER, 0, 0, true, Optional.of(Dong.of(-1)), none))
                .hasMessageContaining("worth");
    }

    @Test
    void someMattersNeedTheSpecialMajority() {
        assertThat(MatterKind.CHARTER.isSpecial()).isTrue();
        assertThat(MatterKind.INDIVISIBLE_ASSET_DEAL.isSpecial()).isTrue();
        assertThat(MatterKind.DIVISIBLE_ASSET_DEAL.isSpecial()).isFalse();
        assertThat(MatterKind.DIVISIBLE_ASSET_DEAL.isSpecialByValue()).isTrue();
        assertThat(MatterKind.CHARTER.isSpecialByValue()).isFalse();
        assertThat(MatterKind.ELECTION.isSpecial()).isFalse();
    }
}
