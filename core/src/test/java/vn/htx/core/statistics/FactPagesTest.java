package vn.htx.core.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.htx.core.fact.Fact;
import vn.htx.core.member.Joining;
import vn.htx.core.member.MemberFacts;
import vn.htx.core.member.Participation;
import vn.htx.core.organization.OrganizationId;
import vn.htx.core.time.EffectivePeriod;

class FactPagesTest {

    private static final LocalDate DAY = LocalDate.of(2025, 5, 31);

    @ParameterizedTest
    @ValueSource(ints = {0, 1, FactPages.PAGE - 1, FactPages.PAGE, FactPages.PAGE + 1, 2 * FactPages.PAGE})
    void everyFactIsReadOnceInPages(int count) {
        ListedFacts source = new ListedFacts(memberships(count));
        List<Fact<?>> read = new ArrayList<>();

        new FactPages(source, EffectivePeriod.onlyOn(DAY)).forEach(MemberFacts.MEMBERSHIP, read::add);

        assertThat(read).hasSize(count).doesNotHaveDuplicates();
        assertThat(source.largestPage()).isEqualTo(FactPages.PAGE);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, FactPages.PAGE - 1, FactPages.PAGE, FactPages.PAGE + 1})
    void theFactsOfOneKeyComeTogetherEvenAcrossPages(int before) {
        List<Fact<?>> facts = memberships(before);
        Fact<?> last = facts.get(before - 1);
        facts.set(before - 1, last.during(EffectivePeriod.of(DAY.minusDays(9), DAY)));
        facts.add(last.during(EffectivePeriod.startingOn(DAY)));
        List<Integer> together = new ArrayList<>();

        new FactPages(new ListedFacts(facts), EffectivePeriod.of(DAY.minusDays(1), DAY.plusDays(1)))
                .forEachKey(MemberFacts.MEMBERSHIP, ofKey -> together.add(ofKey.size()));

        assertThat(together).hasSize(before).endsWith(2);
        assertThat(together.subList(0, before - 1)).allMatch(size -> size == 1);
    }

    private static List<Fact<?>> memberships(int count) {
        List<Fact<?>> facts = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            Joining joining = Joining.adult("m-" + (100_000 + i), Participation.CAPITAL_AND_USE);
            facts.add(Fact.of(
                    MemberFacts.MEMBERSHIP,
                    MemberFacts.membership(new OrganizationId("coop-1"), joining),
                    EffectivePeriod.startingOn(DAY.minusDays(30)),
                    1));
        }
        return facts;
    }
}
