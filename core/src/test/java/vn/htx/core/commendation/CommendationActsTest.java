package vn.htx.core.commendation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.htx.core.commendation.CommendationFacts.Award;
import vn.htx.core.document.RecordMapper;
import vn.htx.core.fact.Act;
import vn.htx.core.fact.FactQuery;
import vn.htx.core.fact.FactType;
import vn.htx.core.organization.OrganizationId;
import vn.htx.core.organization.Reference;
import vn.htx.core.policy.PolicyId;
import vn.htx.core.rulebook.History;
import vn.htx.core.support.Beneficiary;

class CommendationActsTest {

    private static final OrganizationId COOP = new OrganizationId("coop-x");
    private static final LocalDate DAY = LocalDate.of(2025, 1, 20);
    private static final Reference ID = new Reference("1");
    private static final Beneficiary MEMBER = Beneficiary.member("m-1");

    static Stream<Act> acts() {
        return Stream.of(
                award(Beneficiary.of(COOP), MEMBER),
                model(Optional.of(DAY.plusYears(3))),
                new EndExemplaryModel(COOP, ID),
                criterion("kieu-moi-1", null),
                classify("kieu-moi-1"),
                new EndNewStyle(COOP));
    }

    private static GiveAward award(Beneficiary... honoured) {
        return new GiveAward(
                ID,
                AwardKind.CERTIFICATE_OF_MERIT,
                AwardLevel.PROVINCE,
                "Ủy ban nhân dân tỉnh",
                "45/QĐ-UBND",
                2024,
                CommendationGround.BUSINESS,
                List.of(honoured));
    }

    private static NameExemplaryModel model(Optional<LocalDate> until) {
        return new NameExemplaryModel(
                COOP,
                ID,
                AwardLevel.PROVINCE,
                "Ủy ban nhân dân tỉnh",
                "46/QĐ-UBND",
                CommendationGround.LINKAGE,
                Optional.of(new PolicyId("qd-167-2021")),
                until);
    }

    private static AdoptNewStyleCriterion criterion(String id, String until) {
        return new AdoptNewStyleCriterion(
                new Reference(id),
                "có liên kết tiêu thụ và tăng doanh thu",
                "tiêu chí mẫu của bộ dữ liệu thử",
                Optional.empty(),
                Optional.ofNullable(until).map(LocalDate::parse));
    }

    private static ClassifyNewStyle classify(String criterion) {
        return new ClassifyNewStyle(COOP, new Reference(criterion), "Liên minh Hợp tác xã tỉnh");
    }

    @ParameterizedTest
    @MethodSource("acts")
    void actsAreWrittenAndReadBack(Act act) {
        Record written = (Record) act;
        assertThat(RecordMapper.read(written.getClass(), RecordMapper.write(written), ""))
                .isEqualTo(act);
        assertThat(act.statements(DAY)).isNotEmpty();
        assertThat(act.premises()).isNotEmpty();
    }

    private static <F extends Record> List<F> on(History history, FactType<F> type, String day) {
        return history.listFacts(FactQuery.all(type).on(LocalDate.parse(day))).stream()
                .map(known -> known.fact().value())
                .toList();
    }

    @Test
    void anAwardIsKeptForEachHonouredAndNamesOrganizations() {
        History history = History.empty().and("2025-01-20", award(Beneficiary.of(COOP), MEMBER));

        assertThat(on(history, CommendationFacts.AWARD, "2025-01-20"))
                .extracting(Award::organization)
                .containsExactlyInAnyOrder(Optional.of(COOP), Optional.empty());
    }

    @Test
    void aModelIsOneForItsTimeOrUntilItIsEnded() {
        History history = History.empty().and("2025-01-20", model(Optional.of(LocalDate.of(2028, 1, 20))));
        History ended = history.and("2026-03-02", new EndExemplaryModel(COOP, ID));

        assertThat(on(history, CommendationFacts.MODEL, "2025-01-19")).isEmpty();
        assertThat(on(history, CommendationFacts.MODEL, "2025-01-20")).hasSize(1);
        assertThat(on(history, CommendationFacts.MODEL, "2028-01-19")).hasSize(1);
        assertThat(on(history, CommendationFacts.MODEL, "2028-01-20")).isEmpty();
        assertThat(on(ended, CommendationFacts.MODEL, "2026-03-01")).hasSize(1);
        assertThat(on(ended, CommendationFacts.MODEL, "2026-03-02")).isEmpty();
    }

    @Test
    void whatCannotBeIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(CommendationActsTest::award)
                .withMessageContaining("name one or more honoured");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> award(MEMBER, MEMBER))
                .withMessageContaining("each once");
    }
}
