package vn.htx.core.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.htx.core.area.AreaCode;
import vn.htx.core.fact.Act;
import vn.htx.core.fact.FactQuery;
import vn.htx.core.fact.FactType;
import vn.htx.core.filing.Filing;
import vn.htx.core.linkage.ChangeLinkageLead;
import vn.htx.core.linkage.LaunchLinkageProject;
import vn.htx.core.linkage.LinkageFacts;
import vn.htx.core.linkage.LinkageFunding;
import vn.htx.core.money.Dong;
import vn.htx.core.organization.OrganizationId;
import vn.htx.core.organization.Reference;
import vn.htx.core.people.MemberId;
import vn.htx.core.policy.PolicyLevel;
import vn.htx.core.product.IntroduceProduct;
import vn.htx.core.product.OcopOccasion;
import vn.htx.core.product.OcopStars;
import vn.htx.core.product.ProductCategory;
import vn.htx.core.product.RecognizeOcop;
import vn.htx.core.storage.memory.MemoryStorage;
import vn.htx.core.support.Beneficiary;
import vn.htx.core.support.BeneficiaryKind;
import vn.htx.core.support.EstablishProgramme;
import vn.htx.core.support.OfferMeasure;
import vn.htx.core.support.ProgrammeKind;
import vn.htx.core.support.SupportKind;
import vn.htx.core.technology.Recipient;
import vn.htx.core.technology.TechnologyField;
import vn.htx.core.technology.TransferTechnology;
import vn.htx.core.time.AsOf;
import vn.htx.core.time.Known;
import vn.htx.core.training.HoldTrainingCourse;
import vn.htx.core.training.NameTrainees;
import vn.htx.core.training.NamedTrainee;
import vn.htx.core.training.TrainedPeople;
import vn.htx.core.training.TraineeRole;
import vn.htx.core.training.Trainees;
import vn.htx.core.training.TrainingFacts;
import vn.htx.core.training.TrainingField;
import vn.htx.core.training.TrainingLevel;
import vn.htx.core.training.TrainingProof;
import vn.htx.core.training.TrainingRecord;

/** What organizations do with support, filed and read back on both clocks. */
class ActivitiesThroughTheRegisterTest {

    private static final OrganizationId COOP = Organizations.COOPERATIVE;
    private static final Beneficiary PARTY = Beneficiary.of(COOP);
    private static final OrganizationId NOBODY = new OrganizationId("coop-unknown");
    private static final LocalDate FOUNDED = LocalDate.of(2024, 9, 2);
    private static final LocalDate DAY = LocalDate.of(2025, 3, 10);

    private final Register register =
            Register.over(new MemoryStorage(StandardCatalogue.catalogue()), RegisterParts.standard());

    @BeforeEach
    void found() {
        register.file(Organizations.cooperativeWith(7, FOUNDED)).orElseThrow();
    }

    @AfterEach
    void close() {
        register.close();
    }

    private Decision file(LocalDate day, Act act) {
        return register.file(Filing.of("f-" + (register.lastEntry() + 1), "department-1", day, act));
    }

    private static HoldTrainingCourse course(String id, OrganizationId organization, long certified) {
        return new HoldTrainingCourse(
                new Reference(id),
                "Chủ đề mẫu",
                TrainingField.MANAGEMENT,
                TrainingLevel.REFRESHER,
                16,
                "Đơn vị mẫu",
                Optional.of(new AreaCode("01843")),
                DAY.plusDays(1),
                Optional.empty(),
                List.of(Trainees.of(organization, TraineeRole.MEMBER, 5).proven(certified, 0)));
    }

    private static LaunchLinkageProject project(Beneficiary lead) {
        return new LaunchLinkageProject(
                new Reference("p-1"),
                lead,
                "Dự án mẫu",
                "Dong riềng",
                LinkageFunding.VALUE_CHAIN,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Dong.ZERO,
                Dong.ZERO);
    }

    private <F extends Record> List<F> values(FactType<F> type, AsOf asOf) {
        return register.view(asOf)
                .streamFacts(FactQuery.all(type).on(asOf.effective()))
                .map(known -> known.fact().value())
                .toList();
    }

    @Test
    void onlyOrganizationsThatExistOnTheDayTakePart() {
        assertThat(file(DAY, course("k-1", NOBODY, 0)).isAccepted()).isFalse();
        assertThat(file(FOUNDED.minusDays(1), course("k-1", COOP, 0)).isAccepted())
                .isFalse();
        assertThat(file(DAY, project(Beneficiary.of(NOBODY))).isAccepted()).isFalse();

        assertThat(file(FOUNDED, course("k-1", COOP, 0)).isAccepted()).isTrue();
        assertThat(file(DAY, project(PARTY)).isAccepted()).isTrue();
    }

    @Test
    void whatIsCarriedOutUnderAMeasureIsSoWhileTheMeasureIsOffered() {
        Reference programme = new Reference("ct-1");
        Reference measure = new Reference("measure-1");
        HoldTrainingCourse held = course("k-1", COOP, 0);
        HoldTrainingCourse underMeasure = new HoldTrainingCourse(
                held.course(),
                held.topic(),
                held.field(),
                held.level(),
                held.hours(),
                held.organizer(),
                held.place(),
                held.lastDay(),
                Optional.of(measure),
                held.trainees());
        assertThat(file(DAY, underMeasure).isAccepted()).as("no measure yet").isFalse();
        file(
                        DAY.minusDays(9),
                        new EstablishProgramme(
                                programme,
                                ProgrammeKind.NATIONAL_TARGET,
                                PolicyLevel.PROVINCE,
                                "Chương trình mẫu",
                                Optional.empty(),
                                Optional.empty(),
                                Optional.empty(),
                                "giả định"))
                .orElseThrow();
        file(
                        DAY,
                        new OfferMeasure(
                                measure,
                                programme,
                                Optional.empty(),
                                SupportKind.PEOPLE,
                                "Đào tạo mẫu",
                                List.of(BeneficiaryKind.ORGANIZATION),
                                false,
                                Optional.empty(),
                                Optional.empty(),
                                Optional.empty()))
                .orElseThrow();
        assertThat(file(DAY.minusDays(1), underMeasure).isAccepted())
                .as("the day before it is offered")
                .isFalse();
        assertThat(file(DAY, underMeasure).isAccepted()).isTrue();
    }

    @Test
    void enterprisesNeedNotBeInTheRegister() {
        TransferTechnology transfer = new TransferTechnology(
                new Reference("t-1"),
                "Quy trình mẫu",
                TechnologyField.PROCESSING,
                "Viện mẫu",
                Optional.empty(),
                List.of(new Recipient(Beneficiary.enterprise("dn-1"), Dong.ZERO, Dong.ZERO)));
        assertThat(file(DAY, transfer).isAccepted()).isTrue();
        assertThat(file(DAY, transfer).isAccepted())
                .as("the same transfer again")
                .isFalse();
    }

    @Test
    void aCooperativeTrainedThriceIsOne() {
        for (String id : List.of("k-1", "k-2", "k-3")) {
            file(DAY, course(id, COOP, 2)).orElseThrow();
        }
        assertThat(values(TrainingFacts.PARTICIPATION, AsOf.on(DAY))).hasSize(3);
        assertThat(values(TrainingFacts.PARTICIPATION, AsOf.on(DAY)).stream()
                        .map(TrainingFacts.Participation::organization)
                        .distinct())
                .containsExactly(COOP);
        assertThat(new TrainingRecord(register.view(AsOf.on(DAY)).facts(), COOP).provenUpTo(2025))
                .isEqualTo(new TrainedPeople(2, 6));
    }

    @Test
    void onlyMembersOfWhoTookPartAreNamed() {
        file(DAY, course("k-1", COOP, 2)).orElseThrow();
        assertThat(file(DAY, named("k-1", "m-1")).isAccepted()).isTrue();
        assertThat(file(DAY, named("k-1", "m-1")).isAccepted()).as("twice").isFalse();
        assertThat(file(DAY, named("k-1", "m-99")).isAccepted()).as("no member").isFalse();
        assertThat(file(DAY, named("k-2", "m-1")).isAccepted()).as("no course").isFalse();
    }

    private static NameTrainees named(String course, String member) {
        return new NameTrainees(
                new Reference(course),
                COOP,
                List.of(new NamedTrainee(new MemberId(member), TraineeRole.MEMBER, TrainingProof.CERTIFICATE)));
    }

    @Test
    void whatWasKnownBeforeACorrectionStaysReadable() {
        file(DAY, course("k-1", COOP, 2)).orElseThrow();
        long known = register.lastEntry();
        register.file(Filing.of("f-right", "department-1", DAY, course("k-1", COOP, 3))
                        .replacing(known))
                .orElseThrow();
        assertThat(values(TrainingFacts.PARTICIPATION, AsOf.on(DAY).knownAt(Known.entry(known))))
                .extracting(TrainingFacts.Participation::certified)
                .containsExactly(2L);
        assertThat(values(TrainingFacts.PARTICIPATION, AsOf.on(DAY)))
                .extracting(TrainingFacts.Participation::certified)
                .containsExactly(3L);
    }

    @Test
    void aChangeOfLeadFiledLateFindsItsPlace() {
        file(DAY, project(PARTY)).orElseThrow();
        Beneficiary firm = Beneficiary.enterprise("dn-1");
        Beneficiary other = Beneficiary.enterprise("dn-2");
        file(DAY.plusDays(20), new ChangeLinkageLead(new Reference("p-1"), other))
                .orElseThrow();
        file(DAY.plusDays(10), new ChangeLinkageLead(new Reference("p-1"), firm))
                .orElseThrow();
        assertThat(values(LinkageFacts.LEAD, AsOf.on(DAY.plusDays(9))))
                .extracting(LinkageFacts.Lead::lead)
                .containsExactly(PARTY);
        assertThat(values(LinkageFacts.LEAD, AsOf.on(DAY.plusDays(10))))
                .extracting(LinkageFacts.Lead::lead)
                .containsExactly(firm);
        assertThat(values(LinkageFacts.LEAD, AsOf.on(DAY.plusDays(20))))
                .extracting(LinkageFacts.Lead::lead)
                .containsExactly(other);
    }

    @Test
    void starsAreGivenToTheOwnersProductOnly() {
        Reference product = new Reference("sp-1");
        file(DAY, new IntroduceProduct(product, PARTY, "Miến dong mẫu", ProductCategory.FOOD))
                .orElseThrow();
        assertThat(file(DAY, recognized(product, Beneficiary.enterprise("dn-1")))
                        .isAccepted())
                .isFalse();
        assertThat(file(DAY.minusDays(1), recognized(product, PARTY)).isAccepted())
                .isFalse();
        assertThat(file(DAY, recognized(product, PARTY)).isAccepted()).isTrue();
        assertThat(register.verify(done -> {}).faults()).isEmpty();
    }

    private static RecognizeOcop recognized(Reference product, Beneficiary owner) {
        return new RecognizeOcop(
                product, owner, new OcopStars(3), OcopOccasion.FIRST, new Reference("QD-1"), Optional.empty());
    }
}
