package vn.htx.reporting.policies;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.htx.reporting.policies.Quality.CAPITAL;
import static vn.htx.reporting.policies.Quality.MEMBERS;
import static vn.htx.reporting.policies.Quality.REVENUE;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.htx.core.money.Ratio;
import vn.htx.core.organization.OrganizationKind;
import vn.htx.core.organization.Sector;
import vn.htx.reporting.MissingReason;
import vn.htx.reporting.policies.MatchedComparison.Change;
import vn.htx.reporting.policies.MatchedComparison.Result;
import vn.htx.reporting.policies.MatchedComparison.Subject;

class MatchedComparisonTest {
    private static final Likeness SMALL = likeness("060", Likeness.Size.SMALL);
    private static final Likeness LARGE = likeness("060", Likeness.Size.LARGE);

    private final List<Subject> subjects = new ArrayList<>();

    private static Likeness likeness(String area, Likeness.Size size) {
        return new Likeness(OrganizationKind.COOPERATIVE, Sector.AGRICULTURE, area, size, Likeness.Age.SETTLED);
    }

    private void members(Likeness alike, boolean received, long before, long after) {
        subjects.add(new Subject(alike, received, Map.of(MEMBERS, new Change(before, after))));
    }

    private Result compared() {
        return MatchedComparison.of(subjects).in(MEMBERS);
    }

    private static Optional<Ratio> ratio(Optional<Mean> mean) {
        return mean.map(Mean::ratio);
    }

    @Test
    void bothSidesAreCountedBeforeAndAfter() {
        members(SMALL, true, 8, 12);
        members(SMALL, false, 6, 7);
        members(SMALL, false, 8, 8);

        assertThat(compared().received().organizations()).isEqualTo(1);
        assertThat(ratio(compared().received().before())).contains(Ratio.of(8, 1));
        assertThat(ratio(compared().received().change())).contains(Ratio.of(4, 1));
        assertThat(compared().alike().organizations()).isEqualTo(2);
        assertThat(ratio(compared().alike().before())).contains(Ratio.of(7, 1));
        assertThat(ratio(compared().alike().after())).contains(Ratio.of(15, 2));
        assertThat(compared().missing()).isEmpty();
    }

    @Test
    void whoHasNobodyAlikeIsNotCompared() {
        members(SMALL, true, 8, 12);
        members(SMALL, false, 8, 9);
        members(LARGE, true, 100, 900);
        members(likeness("061", Likeness.Size.SMALL), false, 5, 5);

        assertThat(compared().received().organizations()).isEqualTo(1);
        assertThat(compared().alike().organizations()).isEqualTo(1);
        assertThat(ratio(compared().received().after())).contains(Ratio.of(12, 1));
        assertThat(MatchedComparison.of(subjects).matched(true)).isEqualTo(1);
        assertThat(MatchedComparison.of(subjects).matched(false)).isEqualTo(1);
    }

    /** Three received among the small, one among the large; those alike count 3 to 1 too, however many they are. */
    @Test
    void thoseAlikeAreWeightedAsThoseThatReceived() {
        for (int i = 0; i < 3; i++) {
            members(SMALL, true, 10, 10);
        }
        members(LARGE, true, 100, 100);
        members(SMALL, false, 10, 10);
        for (int i = 0; i < 5; i++) {
            members(LARGE, false, 100, 100);
        }

        assertThat(ratio(compared().received().before())).contains(Ratio.of(65, 2));
        assertThat(ratio(compared().alike().before())).contains(Ratio.of(65, 2));
    }

    @Test
    void whatIsUnknownSaysWhy() {
        subjects.add(new Subject(SMALL, true, Map.of(CAPITAL, new Change(1, 2))));
        subjects.add(new Subject(SMALL, false, Map.of(REVENUE, new Change(1, 2))));
        MatchedComparison comparison = MatchedComparison.of(subjects);

        assertThat(comparison.in(REVENUE).missing()).contains(MissingReason.NOT_RECORDED);
        assertThat(comparison.in(CAPITAL).missing()).contains(MissingReason.NOT_DEFINED);
        assertThat(comparison.in(CAPITAL).received().organizations()).isZero();
        assertThat(comparison.in(CAPITAL).received().before()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"0, SMALL", "9, SMALL", "10, MEDIUM", "49, MEDIUM", "50, LARGE"})
    void sizes(long members, Likeness.Size size) {
        assertThat(Likeness.Size.of(members)).isEqualTo(size);
    }

    @ParameterizedTest
    @CsvSource({"0, YOUNG", "2, YOUNG", "3, SETTLED", "9, SETTLED", "10, OLD"})
    void ages(long years, Likeness.Age age) {
        assertThat(Likeness.Age.of(years)).isEqualTo(age);
    }

    @Test
    void aMeanThatIsTooFineIsRoundedToTheSixthPlace() {
        Mean fine = Mean.of(List.of(1L)).over(3_000_000_019L).over(3_000_000_037L);

        assertThat(fine.plus(Mean.of(List.of(1L, 2L))).ratio()).isEqualTo(Ratio.of(3, 2));
        assertThat(Mean.of(List.of(1L, 1L, 2L)).ratio()).isEqualTo(Ratio.of(4, 3));
    }
}
