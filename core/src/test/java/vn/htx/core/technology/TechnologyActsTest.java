package vn.htx.core.technology;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.htx.core.document.RecordMapper;
import vn.htx.core.fact.Act;
import vn.htx.core.fact.FactQuery;
import vn.htx.core.fact.FactType;
import vn.htx.core.money.Dong;
import vn.htx.core.organization.OrganizationId;
import vn.htx.core.organization.Reference;
import vn.htx.core.rulebook.History;
import vn.htx.core.support.Beneficiary;
import vn.htx.core.support.BeneficiaryKind;
import vn.htx.core.technology.TechnologyFacts.Adoption;
import vn.htx.core.technology.TechnologyFacts.Received;
import vn.htx.core.technology.TechnologyFacts.Review;

class TechnologyActsTest {

    private static final OrganizationId COOP = new OrganizationId("coop-1");
    private static final LocalDate DAY = LocalDate.of(2023, 5, 10);
    private static final Recipient COOPERATIVE = new Recipient(Beneficiary.of(COOP), Dong.of(70), Dong.of(30));
    private static final Recipient ENTERPRISE = new Recipient(Beneficiary.enterprise("dn-1"), Dong.of(50), Dong.ZERO);

    private static TransferTechnology transfer(String id, Recipient... recipients) {
        return new TransferTechnology(
                new Reference(id),
                "Kỹ thuật sấy mẫu",
                TechnologyField.PROCESSING,
                "Viện Mẫu",
                Optional.of(new Reference("measure-1")),
                List.of(recipients));
    }

    static Stream<Act> acts() {
        return Stream.of(
                transfer("t-1", COOPERATIVE, ENTERPRISE),
                new ReviewTechnology(COOP, 2023, List.of(AdoptionItem.VIETGAP, AdoptionItem.E_COMMERCE)),
                new ReviewTechnology(COOP, 2023, List.of()));
    }

    @ParameterizedTest
    @MethodSource("acts")
    void actsAreWrittenAndReadBack(Act act) {
        Record written = (Record) act;
        assertThat(RecordMapper.read(written.getClass(), RecordMapper.write(written), ""))
                .isEqualTo(act);
        assertThat(act.premises()).isNotEmpty();
    }

    private static <F extends Record> List<F> values(History history, FactType<F> type) {
        return history.listFacts(FactQuery.all(type).on(DAY)).stream()
                .map(known -> known.fact().value())
                .toList();
    }

    @Test
    void aTransferReachesOrganizationsAndEnterprises() {
        History history = History.empty().and("2023-05-10", transfer("t-1", COOPERATIVE, ENTERPRISE));
        assertThat(values(history, TechnologyFacts.RECIPIENT))
                .extracting(Received::kind, Received::organization, Received::supported, Received::own)
                .containsExactlyInAnyOrder(
                        tuple(BeneficiaryKind.ORGANIZATION, Optional.of(COOP), Dong.of(70), Dong.of(30)),
                        tuple(BeneficiaryKind.ENTERPRISE, Optional.empty(), Dong.of(50), Dong.ZERO));
    }

    @Test
    void whoIsReachedTwiceIsOneBeneficiary() {
        History history = History.empty()
                .and("2023-05-10", transfer("t-1", COOPERATIVE, ENTERPRISE))
                .and("2023-05-10", transfer("t-2", COOPERATIVE));
        assertThat(values(history, TechnologyFacts.RECIPIENT)).hasSize(3);
        assertThat(values(history, TechnologyFacts.RECIPIENT).stream()
                        .map(Received::beneficiary)
                        .distinct())
                .hasSize(2);
    }

    @Test
    void aTransferReachesSomebodyAndNobodyTwice() {
        assertThatIllegalArgumentException().isThrownBy(() -> transfer("t-1")).withMessageContaining("reaches nobody");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> transfer("t-1", ENTERPRISE, ENTERPRISE))
                .withMessageContaining("enterprise:dn-1 twice");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Recipient(Beneficiary.of(COOP), Dong.of(-1), Dong.ZERO));
    }

    @Test
    void aReviewTellsUsingNothingFromNotBeingAsked() {
        History history = History.empty()
                .and("2023-05-10", new ReviewTechnology(COOP, 2022, List.of()))
                .and(
                        "2023-05-10",
                        new ReviewTechnology(COOP, 2023, List.of(AdoptionItem.VIETGAP, AdoptionItem.TRACEABILITY)));
        assertThat(values(history, TechnologyFacts.REVIEW))
                .containsExactly(new Review(COOP, 2022, 0), new Review(COOP, 2023, 2));
        assertThat(values(history, TechnologyFacts.ADOPTION))
                .containsExactlyInAnyOrder(
                        new Adoption(COOP, 2023, AdoptionItem.VIETGAP, AdoptionKind.STANDARD),
                        new Adoption(COOP, 2023, AdoptionItem.TRACEABILITY, AdoptionKind.DIGITAL));
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> new ReviewTechnology(COOP, 2023, List.of(AdoptionItem.VIETGAP, AdoptionItem.VIETGAP)));
    }
}
