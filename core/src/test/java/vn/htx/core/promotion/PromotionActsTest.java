package vn.htx.core.promotion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.htx.core.area.AreaCode;
import vn.htx.core.document.RecordMapper;
import vn.htx.core.fact.FactQuery;
import vn.htx.core.filing.Filing;
import vn.htx.core.money.Dong;
import vn.htx.core.organization.OrganizationId;
import vn.htx.core.organization.Reference;
import vn.htx.core.promotion.PromotionFacts.Participation;
import vn.htx.core.rulebook.History;
import vn.htx.core.support.Beneficiary;

class PromotionActsTest {

    private static final OrganizationId COOP = new OrganizationId("coop-1");
    private static final LocalDate FIRST = LocalDate.of(2023, 9, 1);
    private static final Exhibitor COOPERATIVE = new Exhibitor(Beneficiary.of(COOP), 3, 1, Dong.of(200), Dong.of(40));
    private static final Exhibitor FIRM = new Exhibitor(Beneficiary.enterprise("dn-1"), 1, 0, Dong.ZERO, Dong.of(10));

    private static HoldPromotionEvent event(
            String id, EventKind kind, Optional<AreaCode> place, LocalDate lastDay, Exhibitor... exhibitors) {
        return new HoldPromotionEvent(
                new Reference(id),
                kind,
                "Hội chợ mẫu",
                place,
                lastDay,
                true,
                false,
                Optional.empty(),
                List.of(exhibitors));
    }

    private static HoldPromotionEvent fair(String id, String place, Exhibitor... exhibitors) {
        return event(id, EventKind.FAIR, Optional.of(new AreaCode(place)), FIRST.plusDays(4), exhibitors);
    }

    @Test
    void anEventIsWrittenAndReadBack() {
        HoldPromotionEvent fair = fair("e-1", "52", COOPERATIVE, FIRM);
        assertThat(RecordMapper.read(HoldPromotionEvent.class, RecordMapper.write(fair), ""))
                .isEqualTo(fair);
        assertThat(fair.premises()).hasSize(2);
    }

    @Test
    void whoTookPartIsFoundByPlace() {
        History history = History.empty()
                .and("2023-09-01", fair("e-1", "52", COOPERATIVE, FIRM))
                .and("2023-09-01", fair("e-2", "17", COOPERATIVE));
        assertThat(history.listFacts(FactQuery.all(PromotionFacts.PARTICIPATION).where("place", "52")))
                .hasSize(2);
        assertThat(history.listFacts(FactQuery.all(PromotionFacts.PARTICIPATION)
                        .where("organization", COOP)
                        .on(FIRST)))
                .extracting(known -> known.fact().value())
                .allMatch(Participation::culture)
                .noneMatch(Participation::tourism)
                .extracting(Participation::place)
                .containsExactly(Optional.of(new AreaCode("52")), Optional.of(new AreaCode("17")));
        assertThat(history.listFacts(FactQuery.all(PromotionFacts.EVENT).on(FIRST.minusDays(1))))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"2023-08-31, false", "2023-09-01, true", "2023-09-02, true"})
    void anEventEndsNoEarlierThanItBegins(LocalDate lastDay, boolean possible) {
        HoldPromotionEvent event = event("e-1", EventKind.CONFERENCE, Optional.empty(), lastDay);
        if (possible) {
            assertThat(Filing.of("f-1", "clerk-1", FIRST, event).act()).isEqualTo(event);
        } else {
            assertThatIllegalArgumentException().isThrownBy(() -> Filing.of("f-1", "clerk-1", FIRST, event));
        }
    }

    @Test
    void anOnlineEventHasNoPlaceAndNobodyTakesPartTwice() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> event("e-1", EventKind.ONLINE, Optional.of(new AreaCode("01")), FIRST))
                .withMessageContaining("no place");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> fair("e-1", "01", FIRM, FIRM))
                .withMessageContaining("enterprise:dn-1 twice");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Exhibitor(Beneficiary.of(COOP), -1, 0, Dong.ZERO, Dong.ZERO));
    }
}
