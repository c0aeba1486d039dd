package vn.htx.core.linkage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.htx.core.area.AreaCode;
import vn.htx.core.document.RecordMapper;
import vn.htx.core.fact.Act;
import vn.htx.core.fact.FactQuery;
import vn.htx.core.fact.FactType;
import vn.htx.core.filing.Filing;
import vn.htx.core.linkage.LinkageFacts.Ended;
import vn.htx.core.linkage.LinkageFacts.Lead;
import vn.htx.core.money.Dong;
import vn.htx.core.organization.OrganizationId;
import vn.htx.core.organization.Reference;
import vn.htx.core.rulebook.History;
import vn.htx.core.support.Beneficiary;

class LinkageActsTest {

    private static final OrganizationId COOP = new OrganizationId("coop-1");
    private static final Beneficiary FIRST = Beneficiary.of(COOP);
    private static final Beneficiary SECOND = Beneficiary.of(new OrganizationId("coop-2"));
    private static final Beneficiary FIRM = Beneficiary.enterprise("dn-1");
    private static final Reference PROJECT = new Reference("p-1");
    private static final LinkageForm FORM = LinkageForm.of(ChainStage.INPUTS, ChainStage.PRODUCTION, ChainStage.SALE);

    private static LaunchLinkageProject launch(String project, Beneficiary lead, LinkageFunding funding) {
        return new LaunchLinkageProject(
                new Reference(project),
                lead,
                "Dự án mẫu",
                "Miến dong",
                funding,
                Optional.empty(),
                Optional.of(new Reference("measure-1")),
                Optional.of(FORM),
                Optional.of(new AreaCode("066")),
                Optional.of(2025L),
                Dong.of(900),
                Dong.of(100));
    }

    private static SignLinkageContract sign(String contract, Optional<LocalDate> until) {
        return new SignLinkageContract(
                COOP, new Reference(contract), FIRM, "Miến dong", FORM, Optional.of(PROJECT), until);
    }

    static Stream<Act> acts() {
        return Stream.of(
                launch("p-1", FIRST, LinkageFunding.NATIONAL_PROGRAMME),
                new ChangeLinkageLead(PROJECT, SECOND),
                new JoinLinkageProject(PROJECT, FIRM, PartnerRole.BUYER),
                new LeaveLinkageProject(PROJECT, FIRM, PartnerRole.BUYER),
                new RecordLinkageYear(PROJECT, 2023, 40, Optional.of(12L), Dong.of(300), Dong.of(50)),
                new EndLinkageProject(PROJECT, LinkageOutcome.COMPLETED),
                sign("c-1", Optional.of(LocalDate.of(2025, 1, 1))),
                new EndLinkageContract(COOP, new Reference("c-1")));
    }

    @ParameterizedTest
    @MethodSource("acts")
    void actsAreWrittenAndReadBack(Act act) {
        Record written = (Record) act;
        assertThat(RecordMapper.read(written.getClass(), RecordMapper.write(written), ""))
                .isEqualTo(act);
        assertThat(act.statements(LocalDate.of(2023, 3, 1))).isNotEmpty();
        assertThat(act.premises()).isNotEmpty();
    }

    private static <F extends Record> List<F> on(String day, History history, FactType<F> type) {
        return history.listFacts(FactQuery.all(type).on(LocalDate.parse(day))).stream()
                .map(known -> known.fact().value())
                .toList();
    }

    @Test
    void aProjectHasOneLeadAtATimeAndKeepsItsLine() {
        History history = History.empty()
                .and("2022-03-01", launch("p-1", FIRST, LinkageFunding.NATIONAL_PROGRAMME))
                .and("2023-07-01", new ChangeLinkageLead(PROJECT, SECOND));
        assertThat(on("2023-06-30", history, LinkageFacts.LEAD))
                .extracting(Lead::lead)
                .containsExactly(FIRST);
        assertThat(on("2023-07-01", history, LinkageFacts.LEAD)).singleElement().satisfies(lead -> {
            assertThat(lead.lead()).isEqualTo(SECOND);
            assertThat(lead.organization()).isEqualTo(SECOND.organization());
            assertThat(lead.funding()).isEqualTo(LinkageFunding.NATIONAL_PROGRAMME);
            assertThat(lead.measure()).contains(new Reference("measure-1"));
        });
        assertThat(history.listFacts(FactQuery.all(LinkageFacts.PROJECT))).hasSize(1);
    }

    @Test
    void leadsAreCountedByLineAndTheirOverlapIsKnown() {
        History history = History.empty()
                .and("2022-03-01", launch("p-1", FIRST, LinkageFunding.NATIONAL_PROGRAMME))
                .and("2022-03-01", launch("p-2", FIRST, LinkageFunding.NATIONAL_PROGRAMME))
                .and("2022-03-01", launch("p-3", FIRST, LinkageFunding.VALUE_CHAIN))
                .and("2022-03-01", launch("p-4", SECOND, LinkageFunding.VALUE_CHAIN));
        Set<Beneficiary> national = leads(history, LinkageFunding.NATIONAL_PROGRAMME);
        Set<Beneficiary> other = leads(history, LinkageFunding.VALUE_CHAIN);
        assertThat(national).containsExactly(FIRST);
        assertThat(other).containsExactlyInAnyOrder(FIRST, SECOND);
        assertThat(history.listFacts(
                        FactQuery.all(LinkageFacts.PROJECT).where("funding", LinkageFunding.NATIONAL_PROGRAMME)))
                .hasSize(2);
    }

    private static Set<Beneficiary> leads(History history, LinkageFunding funding) {
        return history.listFacts(FactQuery.all(LinkageFacts.LEAD).where("funding", funding)).stream()
                .map(known -> known.fact().value().lead())
                .collect(Collectors.toSet());
    }

    @Test
    void partnersComeAndGo() {
        History history = History.empty()
                .and("2022-03-01", launch("p-1", FIRST, LinkageFunding.VALUE_CHAIN))
                .and("2022-04-01", new JoinLinkageProject(PROJECT, FIRM, PartnerRole.BUYER))
                .and("2022-04-01", new JoinLinkageProject(PROJECT, FIRM, PartnerRole.SUPPLIER))
                .and("2022-09-01", new LeaveLinkageProject(PROJECT, FIRM, PartnerRole.BUYER));
        assertThat(on("2022-03-31", history, LinkageFacts.PARTNER)).isEmpty();
        assertThat(on("2022-08-31", history, LinkageFacts.PARTNER)).hasSize(2);
        assertThat(on("2022-09-01", history, LinkageFacts.PARTNER))
                .singleElement()
                .satisfies(partner -> assertThat(partner.role()).isEqualTo(PartnerRole.SUPPLIER));
    }

    @Test
    void aProjectThatEndsHasNoLeadAndSaysHowItEnded() {
        History history = History.empty()
                .and("2022-03-01", launch("p-1", FIRST, LinkageFunding.VALUE_CHAIN))
                .and("2024-12-31", new EndLinkageProject(PROJECT, LinkageOutcome.COMPLETED));
        assertThat(on("2024-12-30", history, LinkageFacts.LEAD)).hasSize(1);
        assertThat(on("2024-12-31", history, LinkageFacts.PROJECT)).isEmpty();
        assertThat(on("2024-12-31", history, LinkageFacts.LEAD)).isEmpty();
        assertThat(on("2024-12-31", history, LinkageFacts.ENDED))
                .containsExactly(new Ended(PROJECT, LinkageOutcome.COMPLETED));
    }

    @Test
    void aContractBindsUntilItsDayOrUntilItIsEnded() {
        History agreed = History.empty().and("2023-01-01", sign("c-1", Optional.of(LocalDate.of(2025, 1, 1))));
        assertThat(on("2024-12-31", agreed, LinkageFacts.CONTRACT)).hasSize(1);
        assertThat(on("2025-01-01", agreed, LinkageFacts.CONTRACT)).isEmpty();
        History ended = History.empty()
                .and("2023-01-01", sign("c-1", Optional.empty()))
                .and("2026-01-01", new EndLinkageContract(COOP, new Reference("c-1")));
        assertThat(on("2025-12-31", ended, LinkageFacts.CONTRACT)).hasSize(1);
        assertThat(on("2026-01-01", ended, LinkageFacts.CONTRACT)).isEmpty();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Filing.of(
                        "f-1",
                        "clerk-1",
                        LocalDate.of(2025, 1, 1),
                        sign("c-1", Optional.of(LocalDate.of(2025, 1, 1)))));
    }

    @Test
    void nobodySignsAContractWithItself() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new SignLinkageContract(
                        COOP, new Reference("c-1"), FIRST, "Miến dong", FORM, Optional.empty(), Optional.empty()));
    }

    @Test
    void poorHouseholdsAreAmongTheHouseholds() {
        assertThat(new RecordLinkageYear(PROJECT, 2023, 40, Optional.of(40L), Dong.ZERO, Dong.ZERO).households())
                .isEqualTo(40);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new RecordLinkageYear(PROJECT, 2023, 40, Optional.of(41L), Dong.ZERO, Dong.ZERO))
                .withMessageContaining("41 of 40");
    }

    @Test
    void aFormIsWrittenAsItsSteps() {
        assertThat(FORM).hasToString("inputs+production+sale");
        assertThat(LinkageForm.parse("inputs+production+sale")).isEqualTo(FORM);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "sale", "sale+inputs", "sale+sale", "inputs+", "inputs+export"})
    void aFormJoinsTwoStepsOrMoreInOrder(String text) {
        assertThatIllegalArgumentException().isThrownBy(() -> LinkageForm.parse(text));
    }
}
