package vn.htx.samples;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.htx.core.area.AreaCode;
import vn.htx.core.area.AreaDirectory;
import vn.htx.core.area.AreaLevel;
import vn.htx.core.fact.Act;
import vn.htx.core.filing.Filing;
import vn.htx.core.founding.ConvertGroup;
import vn.htx.core.founding.FoundCooperative;
import vn.htx.core.founding.Founding;
import vn.htx.core.member.AdmitMembers;
import vn.htx.core.member.AgeBand;
import vn.htx.core.member.Joining;
import vn.htx.core.member.MemberType;
import vn.htx.core.member.Origin;
import vn.htx.core.organization.BusinessLine;
import vn.htx.core.organization.NameKey;
import vn.htx.core.organization.OrganizationKind;
import vn.htx.core.organization.OrganizationName;
import vn.htx.core.organization.RegisterNumber;
import vn.htx.core.organization.RegistrationNumber;
import vn.htx.core.organization.RelocateOrganization;
import vn.htx.core.organization.RenameOrganization;
import vn.htx.core.organization.ResumeOrganization;
import vn.htx.core.organization.SuspendOrganization;
import vn.htx.core.organization.TaxCode;
import vn.htx.core.policy.IssuePolicy;
import vn.htx.core.policy.SetPolicyTargets;
import vn.htx.core.register.WithdrawEntries;
import vn.htx.core.reported.ReportFigure;
import vn.htx.core.support.EstablishProgramme;
import vn.htx.core.support.OfferMeasure;
import vn.htx.core.time.VietNamTime;
import vn.htx.core.time.WorkCalendar;
import vn.htx.core.time.WorkingDays;

/** What is filed is made up, says so, and is as the law of its day has it. */
class SampleFilingsTest {

    private static final LocalDate LAW_2023 = LocalDate.of(2024, 7, 1);
    private static final LocalDate DECREE_92 = LocalDate.of(2024, 7, 18);

    private static final SampleProvince PROVINCE = SampleProvince.backan();
    private static final List<Filing> FILINGS = PROVINCE.filings();

    private static <A extends Act> Stream<A> acts(Class<A> type) {
        return FILINGS.stream().map(Filing::act).filter(type::isInstance).map(type::cast);
    }

    private static <A extends Act> Stream<Filing> filingsOf(Class<A> type) {
        return FILINGS.stream().filter(filing -> type.isInstance(filing.act()));
    }

    @Test
    void a_demonstration_s_worth_of_filings() {
        assertThat(FILINGS).hasSizeBetween(20_000, 26_000);
    }

    @Test
    void the_note_says_in_both_languages_that_it_is_made_up() {
        assertThat(SampleProvince.note(Locale.forLanguageTag("vi"))).contains("không có thật");
        assertThat(SampleProvince.note(Locale.ENGLISH)).contains("made up");
    }

    @Test
    void every_filing_says_that_it_is_a_sample() {
        assertThat(FILINGS).allSatisfy(filing -> {
            assertThat(filing.id().value()).startsWith("sample-");
            assertThat(filing.actor().value()).startsWith("sample-");
            assertThat(filing.ground().dossier().orElseThrow()).startsWith("MAU-");
        });
    }

    @Test
    void ids_follow_the_order_of_filing_from_one() {
        for (int i = 0; i < FILINGS.size(); i++) {
            assertThat(FILINGS.get(i).id().value()).isEqualTo(String.format(Locale.ROOT, "sample-%05d", i + 1));
        }
    }

    @Test
    void every_act_there_is_to_try_is_among_them() {
        assertThat(FILINGS.stream().map(filing -> filing.act().getClass().getSimpleName()))
                .contains(
                        "FoundGroup",
                        "FoundCooperative",
                        "FoundUnion",
                        "ConvertGroup",
                        "RenameOrganization",
                        "RelocateOrganization",
                        "ChangeSector",
                        "ChangeBusinessLines",
                        "ChangeCharterCapital",
                        "RegisterNumber",
                        "SuspendOrganization",
                        "ResumeOrganization",
                        "StartDissolution",
                        "DissolveOrganization",
                        "RecordFieldReview",
                        "AdmitMembers",
                        "ChangeParticipation",
                        "LeaveOrganization",
                        "ErasePerson",
                        "IssuePolicy",
                        "AdoptCharter",
                        "ChooseGovernance",
                        "ElectOfficer",
                        "HoldGeneralMeeting",
                        "HoldBoardMeeting",
                        "CommitContribution",
                        "PayContribution",
                        "IssueContributionCertificate",
                        "ReturnContribution",
                        "SubmitYearlyReport",
                        "ReportFunds",
                        "IssueDocument",
                        "PostDisclosure",
                        "RecordYearlyFigures",
                        "RecordAudit",
                        "DistributeIncome",
                        "SignGroupContract",
                        "HoldGroupMeeting",
                        "NotifyCommune",
                        "ResolveDissolution",
                        "NotifyDissolution",
                        "SettleOrganization",
                        "FileDissolution",
                        "SetPolicyTargets",
                        "EstablishProgramme",
                        "OfferMeasure",
                        "HoldTrainingCourse",
                        "TransferTechnology",
                        "LaunchLinkageProject",
                        "JoinLinkageProject",
                        "RecordLinkageYear",
                        "HoldPromotionEvent",
                        "HoldDialogue",
                        "RaiseObstacle",
                        "AssignObstacle",
                        "AnswerObstacle",
                        "ResolveObstacle",
                        "HoldOutreach",
                        "AdoptEvaluationScheme",
                        "SubmitSelfScore",
                        "CheckEvaluation",
                        "LeaveUnranked",
                        "SetBudget",
                        "SubmitApplication",
                        "ApproveApplication",
                        "RefuseApplication",
                        "AwardSupport",
                        "PayAward",
                        "CloseCase",
                        "RecoverSupport",
                        "RepaySupport",
                        "IssueInspectionPlan",
                        "InspectOrganization",
                        "ConcludeInspection",
                        "OrderRemedy",
                        "CloseRemedy",
                        "EstablishViolation",
                        "RemedyViolation",
                        "ImposeSanction",
                        "CompleteSanction",
                        "GiveAward",
                        "NameExemplaryModel",
                        "IntroduceProduct",
                        "RecognizeOcop",
                        "CertifyProduct",
                        "RecordVisit",
                        "GiveGuidance",
                        "SupportEquipment",
                        "BeginInvestment",
                        "AdvanceInvestment",
                        "SpendOnInvestment",
                        "ReviewTechnology",
                        "ReceiveComplaint",
                        "TakeUpComplaint",
                        "DecideComplaint",
                        "CloseComplaint",
                        "ClassifyField",
                        "ReportFigure",
                        "WithdrawEntries");
    }

    @Test
    void names_begin_with_the_kind_and_say_sample() {
        Map<OrganizationKind, String> beginnings = Map.of(
                OrganizationKind.GROUP, "Tổ hợp tác mẫu ",
                OrganizationKind.COOPERATIVE, "Hợp tác xã mẫu ",
                OrganizationKind.UNION, "Liên hiệp hợp tác xã mẫu ");
        assertThat(acts(Founding.class))
                .allSatisfy(
                        founding -> assertThat(founding.name().value()).startsWith(beginnings.get(founding.kind())));
        assertThat(acts(RenameOrganization.class))
                .allSatisfy(rename -> assertThat(rename.name().value()).contains(" mẫu "));
    }

    @Test
    void no_two_names_can_be_confused_but_those_of_a_group_and_the_cooperative_it_becomes() {
        Stream<OrganizationName> founded = acts(Founding.class)
                .filter(founding -> founding.convertedFrom().isEmpty())
                .map(Founding::name);
        Stream<OrganizationName> renamed = acts(RenameOrganization.class).map(RenameOrganization::name);
        assertThat(Stream.concat(founded, renamed).map(NameKey::of)).doesNotHaveDuplicates();
    }

    @Test
    void no_name_is_that_of_a_cooperative_the_sources_speak_of() {
        List<String> real = List.of(
                "Yến Dương",
                "Tài Hoan",
                "Thiên An",
                "Hồng Luân",
                "Nhung Lũy",
                "Sang Hà",
                "Phương Đức",
                "Đồng Lợi",
                "Phúc Ba",
                "Hoàng Huynh",
                "Bình Minh",
                "Hợp Giang",
                "Tân Thành",
                "Tân Dân",
                "Như Cố",
                "Hồng Phát",
                "Thắng Lợi");
        assertThat(acts(Founding.class).map(founding -> founding.name().value()))
                .noneSatisfy(name -> assertThat(real).anyMatch(name::contains));
    }

    @Test
    void tax_codes_have_a_prefix_of_no_province_and_a_right_check_digit_and_are_never_used_twice() {
        List<String> codes = numbers().stream()
                .filter(number -> number.type() == RegistrationNumber.Type.TAX_CODE)
                .map(RegistrationNumber::number)
                .toList();
        assertThat(codes)
                .hasSizeGreaterThan(100)
                .doesNotHaveDuplicates()
                .allSatisfy(code -> assertThat(code).startsWith("00").matches(TaxCode::isWellFormed));
    }

    @Test
    void certificates_say_sample_and_are_never_used_twice() {
        assertThat(numbers().stream()
                        .filter(number -> number.type() == RegistrationNumber.Type.CERTIFICATE)
                        .map(RegistrationNumber::number))
                .doesNotHaveDuplicates()
                .allMatch(number -> number.startsWith("MAU-"));
    }

    private static List<RegistrationNumber> numbers() {
        return Stream.concat(
                        acts(Founding.class).flatMap(founding -> founding.number().stream()),
                        acts(RegisterNumber.class).map(RegisterNumber::number))
                .toList();
    }

    @Test
    void cooperatives_have_certificates_until_2024_07_17_and_tax_codes_from_2024_07_18() {
        assertThat(FILINGS)
                .filteredOn(filing ->
                        filing.act() instanceof Founding founding && founding.kind() != OrganizationKind.GROUP)
                .allSatisfy(filing -> assertThat(
                                ((Founding) filing.act()).number().orElseThrow().type())
                        .isEqualTo(
                                filing.effectiveOn().isBefore(DECREE_92)
                                        ? RegistrationNumber.Type.CERTIFICATE
                                        : RegistrationNumber.Type.TAX_CODE));
    }

    @Test
    void groups_are_registered_from_2024_07_18_at_the_earliest_and_some_never() {
        List<Filing> groups = filingsOf(Founding.class)
                .filter(filing -> ((Founding) filing.act()).kind() == OrganizationKind.GROUP)
                .toList();
        assertThat(groups)
                .filteredOn(filing -> filing.effectiveOn().isBefore(DECREE_92))
                .allMatch(filing -> ((Founding) filing.act()).number().isEmpty());
        assertThat(groups)
                .filteredOn(filing -> !filing.effectiveOn().isBefore(DECREE_92))
                .anyMatch(filing -> ((Founding) filing.act()).number().isPresent())
                .anyMatch(filing -> ((Founding) filing.act()).number().isEmpty());
        assertThat(filingsOf(RegisterNumber.class))
                .allMatch(filing -> !filing.effectiveOn().isBefore(DECREE_92));
    }

    @Test
    void groups_become_cooperatives_only_before_2024_07_01_with_seven_members_and_under_their_own_name() {
        Map<Object, String> groups = new HashMap<>();
        acts(Founding.class)
                .forEach(founding ->
                        groups.put(founding.organization(), founding.name().value()));
        assertThat(filingsOf(ConvertGroup.class)).isNotEmpty().allSatisfy(filing -> {
            ConvertGroup conversion = (ConvertGroup) filing.act();
            assertThat(filing.effectiveOn()).isBefore(LAW_2023);
            assertThat(conversion.founders()).hasSizeGreaterThanOrEqualTo(7);
            assertThat(groups).containsKey(conversion.group());
        });
    }

    @Test
    void foundings_have_the_members_the_law_of_the_day_asks_for() {
        assertThat(filingsOf(Founding.class)).allSatisfy(filing -> {
            Founding founding = (Founding) filing.act();
            assertThat(founding.founders()).hasSizeGreaterThanOrEqualTo(least(founding.kind(), filing.effectiveOn()));
        });
        assertThat(filingsOf(FoundCooperative.class))
                .as("some use the lower minimum of the new law")
                .anyMatch(filing -> ((Founding) filing.act()).founders().size() < 7);
    }

    private static int least(OrganizationKind kind, LocalDate day) {
        boolean newLaw = !day.isBefore(LAW_2023);
        return switch (kind) {
            case GROUP -> day.isBefore(LocalDate.of(2019, 11, 25)) ? 3 : 2;
            case COOPERATIVE -> newLaw ? 5 : 7;
            case UNION -> newLaw ? 3 : 4;
        };
    }

    @Test
    void before_2024_07_01_everybody_puts_in_capital_and_takes_part_otherwise_too() {
        joinings(FILINGS.stream().filter(filing -> filing.effectiveOn().isBefore(LAW_2023)))
                .forEach(joining -> {
                    assertThat(joining.participation().capital()).isTrue();
                    assertThat(joining.participation().use()
                                    || joining.participation().labour())
                            .isTrue();
                    assertThat(joining.age()).isIn(AgeBand.ADULT, AgeBand.NOT_APPLICABLE);
                });
    }

    @Test
    void from_2024_07_01_there_are_all_kinds_and_the_young_put_in_no_capital() {
        List<Joining> since =
                joinings(FILINGS.stream().filter(filing -> !filing.effectiveOn().isBefore(LAW_2023)));
        assertThat(since).anyMatch(joining -> !joining.participation().capital());
        assertThat(since)
                .anyMatch(joining -> joining.participation().capital()
                        && !joining.participation().use()
                        && !joining.participation().labour());
        assertThat(since)
                .filteredOn(joining -> joining.age() == AgeBand.FROM_15_TO_17)
                .isNotEmpty()
                .noneMatch(joining -> joining.participation().capital());
    }

    @Test
    void members_are_Vietnamese_groups_take_in_individuals_only_and_unions_cooperatives_only() {
        assertThat(joinings(FILINGS.stream())).allMatch(joining -> joining.origin() == Origin.VIETNAMESE);
        assertThat(acts(Founding.class).filter(founding -> founding.kind() == OrganizationKind.GROUP))
                .allSatisfy(founding ->
                        assertThat(founding.founders()).allMatch(founder -> founder.type() == MemberType.PERSON));
        assertThat(acts(Founding.class).filter(founding -> founding.kind() == OrganizationKind.UNION))
                .allSatisfy(founding ->
                        assertThat(founding.founders()).allMatch(founder -> founder.type() == MemberType.COOPERATIVE));
    }

    private static List<Joining> joinings(Stream<Filing> filings) {
        List<Joining> joinings = new ArrayList<>();
        filings.map(Filing::act).forEach(act -> {
            if (act instanceof Founding founding) {
                joinings.addAll(founding.founders());
            } else if (act instanceof AdmitMembers admission) {
                joinings.addAll(admission.members());
            }
        });
        return joinings;
    }

    @Test
    void seats_are_communes_of_former_Bac_Kan_that_exist_on_the_day() {
        AreaDirectory areas = AreaDirectory.vietNam();
        Map<AreaCode, Integer> oldDistricts = new HashMap<>();
        FILINGS.forEach(filing -> seat(filing.act()).forEach(seat -> {
            LocalDate day = filing.effectiveOn();
            assertThat(areas.get(seat, day).level()).isEqualTo(AreaLevel.COMMUNE);
            areas.locate(seat, day, AreaLevel.DISTRICT, day)
                    .ifPresent(district -> oldDistricts.merge(district, 1, Integer::sum));
            assertThat(areas.locate(seat, day, AreaLevel.PROVINCE, LocalDate.of(2025, 6, 30)))
                    .contains(AreaCode.of("06"));
        }));
        assertThat(oldDistricts).hasSize(8);
    }

    @Test
    void some_seats_are_in_the_communes_of_2025_07_01() {
        assertThat(FILINGS)
                .filteredOn(filing -> !filing.effectiveOn().isBefore(LocalDate.of(2025, 7, 1)))
                .anyMatch(filing -> seat(filing.act()).findAny().isPresent());
    }

    private static Stream<AreaCode> seat(Act act) {
        if (act instanceof Founding founding) {
            return Stream.of(founding.seat());
        }
        return act instanceof RelocateOrganization relocation ? Stream.of(relocation.seat()) : Stream.empty();
    }

    @Test
    void acts_take_effect_on_office_days_of_2013_07_01_to_2025_10_31() {
        WorkCalendar calendar = WorkCalendar.vietNam();
        assertThat(FILINGS).filteredOn(filing -> !isReal(filing.act())).allSatisfy(filing -> {
            assertThat(filing.effectiveOn()).isBetween(LocalDate.of(2013, 7, 1), LocalDate.of(2025, 10, 31));
            assertThat(calendar.isWorkingDay(filing.effectiveOn()))
                    .as("%s on %s", filing.id(), filing.effectiveOn())
                    .isTrue();
        });
    }

    /** What is real has the day it has. */
    private static boolean isReal(Act act) {
        return act instanceof IssuePolicy
                || act instanceof SetPolicyTargets
                || act instanceof EstablishProgramme
                || act instanceof OfferMeasure
                || act instanceof ReportFigure;
    }

    @Test
    void suspensions_last_twelve_months_at_most_and_are_notified_three_working_days_before() {
        WorkCalendar calendar = WorkCalendar.vietNam();
        WorkingDays three = new WorkingDays(3);
        assertThat(filingsOf(SuspendOrganization.class)).isNotEmpty().allSatisfy(filing -> {
            SuspendOrganization suspension = (SuspendOrganization) filing.act();
            assertThat(suspension.until())
                    .isBeforeOrEqualTo(filing.effectiveOn().plusMonths(12));
            assertThat(suspension.notifiedOn())
                    .isBeforeOrEqualTo(
                            calendar.minus(filing.effectiveOn(), three).orElseThrow());
        });
        assertThat(filingsOf(ResumeOrganization.class))
                .isNotEmpty()
                .allSatisfy(filing -> assertThat(((ResumeOrganization) filing.act()).notifiedOn())
                        .isBeforeOrEqualTo(
                                calendar.minus(filing.effectiveOn(), three).orElseThrow()));
    }

    @Test
    void business_lines_are_of_the_fourth_level_of_the_classification_of_2018() {
        assertThat(acts(Founding.class).flatMap(founding -> founding.lines().stream()))
                .extracting(BusinessLine::toString)
                .allMatch(line -> line.matches("VSIC-2018:[0-9]{4}"));
    }

    @Test
    void most_are_filed_on_the_day_a_few_late_and_none_before() {
        long late = 0;
        for (SampleDay day : PROVINCE.days()) {
            LocalDate recorded = VietNamTime.dateOf(day.recordedAt());
            for (Filing filing : day.filings()) {
                assertThat(filing.effectiveOn()).isBeforeOrEqualTo(recorded);
                late += filing.effectiveOn().isBefore(recorded) ? 1 : 0;
            }
        }
        assertThat(late).isBetween(15L, 150L);
    }

    @Test
    void days_at_the_registry_come_one_after_another() {
        assertThat(PROVINCE.days()).extracting(SampleDay::recordedAt).isSorted().doesNotHaveDuplicates();
    }

    @Test
    void some_filings_correct_withdraw_and_withdraw_a_withdrawal() {
        Set<Long> withdrawals = new HashSet<>();
        boolean withdrawalWithdrawn = false;
        for (int i = 0; i < FILINGS.size(); i++) {
            if (FILINGS.get(i).act() instanceof WithdrawEntries withdrawal) {
                withdrawalWithdrawn |= withdrawal.entries().stream().anyMatch(withdrawals::contains);
                withdrawals.add(i + 1L);
            }
        }
        assertThat(withdrawals).hasSizeGreaterThanOrEqualTo(3);
        assertThat(withdrawalWithdrawn).isTrue();
        assertThat(FILINGS).filteredOn(filing -> filing.replaces().isPresent()).hasSizeGreaterThanOrEqualTo(5);
    }

    @Test
    void a_correction_says_the_same_kind_of_thing_otherwise_or_of_another_day() {
        assertThat(FILINGS).filteredOn(filing -> filing.replaces().isPresent()).allSatisfy(filing -> {
            Filing wrong = FILINGS.get(filing.replaces().orElseThrow().intValue() - 1);
            assertThat(filing.act()).hasSameClassAs(wrong.act());
            boolean same =
                    filing.act().equals(wrong.act()) && filing.effectiveOn().equals(wrong.effectiveOn());
            assertThat(same).isFalse();
        });
    }
}
