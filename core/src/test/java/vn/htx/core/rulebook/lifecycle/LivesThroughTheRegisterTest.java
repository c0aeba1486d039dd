package vn.htx.core.rulebook.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.htx.core.capital.CapitalLedger;
import vn.htx.core.fact.Act;
import vn.htx.core.filing.Filing;
import vn.htx.core.law.Finding;
import vn.htx.core.lifecycle.BeginBankruptcy;
import vn.htx.core.lifecycle.CancelDissolution;
import vn.htx.core.lifecycle.Claims;
import vn.htx.core.lifecycle.ConsolidateOrganizations;
import vn.htx.core.lifecycle.DeclareBankrupt;
import vn.htx.core.lifecycle.DissolutionCause;
import vn.htx.core.lifecycle.Estate;
import vn.htx.core.lifecycle.FileDissolution;
import vn.htx.core.lifecycle.Inventory;
import vn.htx.core.lifecycle.MergeOrganizations;
import vn.htx.core.lifecycle.NotifyDissolution;
import vn.htx.core.lifecycle.OrderDissolution;
import vn.htx.core.lifecycle.RestorationCause;
import vn.htx.core.lifecycle.RestoreCertificate;
import vn.htx.core.lifecycle.RevocationGround;
import vn.htx.core.lifecycle.RevokeCertificate;
import vn.htx.core.lifecycle.SeparateOrganization;
import vn.htx.core.lifecycle.SettleOrganization;
import vn.htx.core.lifecycle.Settlement;
import vn.htx.core.lifecycle.Stake;
import vn.htx.core.member.AdmitMembers;
import vn.htx.core.money.Dong;
import vn.htx.core.organization.DissolveOrganization;
import vn.htx.core.organization.LegalStatus;
import vn.htx.core.organization.OrganizationId;
import vn.htx.core.organization.OrganizationKind;
import vn.htx.core.organization.Reference;
import vn.htx.core.register.Decision;
import vn.htx.core.register.Register;
import vn.htx.core.register.RegisterParts;
import vn.htx.core.register.StandardCatalogue;
import vn.htx.core.rulebook.Members;
import vn.htx.core.rulebook.NewOrganization;
import vn.htx.core.storage.memory.MemoryStorage;
import vn.htx.core.time.AsOf;

/** Whole lives: what is filed, one thing after the other, and what the register says of it. */
class LivesThroughTheRegisterTest {

    private static final OrganizationId COOP = Registered.COOP;

    private final Register register =
            Register.over(new MemoryStorage(StandardCatalogue.catalogue()), RegisterParts.standard());

    @BeforeEach
    void found() {
        accept("2025-01-06", NewOrganization.cooperative().asCooperative());
    }

    @AfterEach
    void close() {
        register.close();
    }

    private Decision file(String day, Act act) {
        return register.file(Filing.of("f-" + (register.lastEntry() + 1), "registry", LocalDate.parse(day), act));
    }

    private Decision.Accepted accept(String day, Act act) {
        return file(day, act).orElseThrow();
    }

    private LegalStatus status(OrganizationId id, String day) {
        return register.view(AsOf.on(LocalDate.parse(day))).getOrganization(id).status();
    }

    @Test
    void aCooperativeDissolves() {
        accept("2025-03-03", Registered.dissolution());
        assertThat(status(COOP, "2025-03-05")).isEqualTo(LegalStatus.ACTIVE);
        accept("2025-03-06", new NotifyDissolution(COOP));
        assertThat(status(COOP, "2025-03-06")).isEqualTo(LegalStatus.IN_DISSOLUTION_OR_REORGANISATION);
        Inventory inventory = new Inventory(Dong.of(1_000), List.of(), List.of());
        Claims owed = Claims.of(1, 2, 3, 4);
        List<Stake> stakes = List.of(Stake.of("m-1", 1), Stake.of("m-2", 2));
        Decision.Accepted settled = accept(
                "2025-04-01",
                new SettleOrganization(COOP, inventory, owed, stakes, Settlement.of(inventory, owed, stakes)));
        assertThat(settled.remarks()).isEmpty();
        accept("2025-04-03", new FileDissolution(COOP));
        accept("2025-04-08", new DissolveOrganization(COOP));

        assertThat(status(COOP, "2025-04-08")).isEqualTo(LegalStatus.DISSOLVED_BANKRUPT_CEASED);
        assertThat(file("2025-05-01", Registered.dissolution()).isAccepted()).isFalse();
    }

    @Test
    void aDissolutionIsCancelledInTimeOnly() {
        accept("2025-03-03", Registered.dissolution());
        accept("2025-03-06", new NotifyDissolution(COOP));
        CancelDissolution cancel = new CancelDissolution(COOP, Registered.DECISION);

        assertThat(file("2025-09-07", cancel).isAccepted()).isFalse();
        accept("2025-09-06", cancel);

        assertThat(status(COOP, "2025-09-06")).isEqualTo(LegalStatus.ACTIVE);
        accept("2025-10-01", Registered.dissolution());
    }

    @Test
    void aTaxRevocationIsRestoredAndDissolvesNothing() {
        accept("2025-03-03", new RevokeCertificate(COOP, RevocationGround.TAX_ENFORCEMENT));
        assertThat(status(COOP, "2025-03-03")).isEqualTo(LegalStatus.REVOKED_TAX_ENFORCEMENT);
        assertThat(file(
                                "2025-04-01",
                                new OrderDissolution(COOP, DissolutionCause.REVOCATION, Registered.DECISION, true))
                        .isAccepted())
                .isFalse();

        accept(
                "2025-05-06",
                new RestoreCertificate(COOP, RestorationCause.TAX_OFFICE_REQUEST, LocalDate.of(2025, 5, 5)));

        assertThat(status(COOP, "2025-05-06")).isEqualTo(LegalStatus.ACTIVE);
    }

    @Test
    void aCooperativeGoesBankrupt() {
        assertThat(file("2025-03-03", new DeclareBankrupt(COOP, Registered.DECISION))
                        .isAccepted())
                .isFalse();
        accept("2025-03-03", new BeginBankruptcy(COOP, Registered.DECISION));
        assertThat(status(COOP, "2025-03-03")).isEqualTo(LegalStatus.IN_BANKRUPTCY);

        accept("2025-06-03", new DeclareBankrupt(COOP, Registered.DECISION));

        assertThat(status(COOP, "2025-06-03")).isEqualTo(LegalStatus.DISSOLVED_BANKRUPT_CEASED);
    }

    @Test
    void aCooperativeIsDividedInTwo() {
        record(Divisions.whole());
        Decision.Accepted divided = accept("2025-06-02", Divisions.named("Hợp tác xã Một", 3, "Hợp tác xã Hai", 4));

        assertThat(divided.remarks()).extracting(Finding::rule).containsExactly("R-LIF-10");
        assertThat(status(COOP, "2025-06-02")).isEqualTo(LegalStatus.DISSOLVED_BANKRUPT_CEASED);
        assertThat(status(new OrganizationId("coop-a"), "2025-06-02")).isEqualTo(LegalStatus.ACTIVE);
        assertThat(capital("coop-a").plus(capital("coop-b"))).isEqualTo(Dong.of(500_000_000));
        assertThat(paid("coop-a", "2025-06-02").plus(paid("coop-b", "2025-06-02")))
                .isEqualTo(paid("coop-x", "2025-06-01"));
        assertThat(paid("coop-x", "2025-06-02")).isEqualTo(Dong.ZERO);
        assertThat(file("2025-07-01", Divisions.named("Hợp tác xã Ba", 5, "Hợp tác xã Bốn", 6))
                        .isAccepted())
                .isFalse();
    }

    @Test
    void aDivisionThatLosesADongOrIsShortOfMembersIsRefused() {
        assertThat(file(
                                "2025-06-02",
                                Divisions.divided(
                                        Divisions.whole(),
                                        Divisions.part("coop-a", 200_000_000, 40, 7),
                                        Divisions.part("coop-b", 299_999_999, 50, 0)))
                        .isAccepted())
                .isFalse();
        assertThat(file("2025-06-02", separation(3)).isAccepted()).isFalse();
    }

    @Test
    void aCooperativeIsSeparatedAndGoesOn() {
        accept("2025-02-03", moreMembers());
        record(Registered.estate("coop-x", 10, 500_000_000, 90));
        accept("2025-06-02", separation(5));

        assertThat(status(COOP, "2025-06-02")).isEqualTo(LegalStatus.ACTIVE);
        assertThat(members(COOP)).isEqualTo(5);
        assertThat(members(new OrganizationId("coop-a"))).isEqualTo(5);
        assertThat(capital("coop-x")).isEqualTo(Dong.of(300_000_000));
    }

    private static Act moreMembers() {
        return new AdmitMembers(COOP, Members.official(10).subList(7, 10));
    }

    /** The first so many members stay, the others go. */
    private static SeparateOrganization separation(int staying) {
        Estate ten = Registered.estate("coop-x", 10, 500_000_000, 90);
        Estate kept = new Estate(
                COOP, ten.stakes().subList(0, staying), Dong.of(300_000_000), Registered.fund(80), ten.assets());
        Estate gone = new Estate(
                new OrganizationId("coop-a"),
                ten.stakes().subList(staying, 10),
                Dong.of(200_000_000),
                Registered.fund(10),
                List.of());
        return new SeparateOrganization(
                Registered.PLAN, ten, kept, List.of(Divisions.named(gone, "Hợp tác xã Một", 3)));
    }

    @Test
    void cooperativesMergeAndConsolidate() {
        accept(
                "2025-01-06",
                NewOrganization.called("coop-y", "Hợp tác xã Xuân Lộc").coded(7).asCooperative());
        record(Divisions.whole());
        record(Registered.estate("coop-y", 7, 500_000_000, 90));
        accept("2025-06-02", merger());

        assertThat(status(new OrganizationId("coop-y"), "2025-06-02")).isEqualTo(LegalStatus.DISSOLVED_BANKRUPT_CEASED);
        assertThat(capital("coop-x")).isEqualTo(Dong.of(1_000_000_000));
        assertThat(members(COOP)).isEqualTo(7);

        accept(
                "2025-01-06",
                NewOrganization.called("coop-w", "Hợp tác xã Phú Hòa").coded(8).asCooperative());
        record(Registered.estate("coop-w", 7, 500_000_000, 90));
        Estate merged = merged();
        accept(
                "2025-07-01",
                new ConsolidateOrganizations(
                        new Reference("tcl-2"),
                        List.of(merged, Registered.estate("coop-w", 7, 500_000_000, 90)),
                        Divisions.named(consolidated(), "Hợp tác xã Chung Sức", 9)));
        assertThat(capital("coop-new")).isEqualTo(Dong.of(1_500_000_000));
        assertThat(status(COOP, "2025-07-01")).isEqualTo(LegalStatus.DISSOLVED_BANKRUPT_CEASED);
    }

    private static MergeOrganizations merger() {
        return new MergeOrganizations(
                Registered.PLAN,
                OrganizationKind.COOPERATIVE,
                List.of(Registered.estate("coop-y", 7, 500_000_000, 90)),
                Registered.estate("coop-x", 7, 500_000_000, 90),
                merged(),
                List.of());
    }

    private static Estate merged() {
        return joined("coop-x", 200, 1_000_000_000, 180, "coop-x", "coop-y");
    }

    private static Estate joined(String id, long each, long capital, long fund, String... owners) {
        return new Estate(
                new OrganizationId(id),
                Divisions.whole().members().stream()
                        .map(member -> new Stake(member, Dong.of(each)))
                        .toList(),
                Dong.of(capital),
                Registered.fund(fund),
                Arrays.stream(owners)
                        .map(owner -> Registered.asset("ts-" + owner, 7))
                        .toList());
    }

    private static Estate consolidated() {
        return joined("coop-new", 300, 1_500_000_000, 270, "coop-x", "coop-y", "coop-w");
    }

    /** Puts on record what an estate says of contributions, funds and assets. */
    private void record(Estate estate) {
        Registered.recorded(estate).forEach(act -> accept("2025-02-03", act));
    }

    private Dong paid(String id, String day) {
        LocalDate on = LocalDate.parse(day);
        return CapitalLedger.of(register.view(AsOf.on(on)).facts(), new OrganizationId(id))
                .paid(on);
    }

    private Dong capital(String id) {
        return register.view(AsOf.on(LocalDate.of(2025, 7, 1)))
                .getOrganization(new OrganizationId(id))
                .profile()
                .charterCapital();
    }

    private long members(OrganizationId id) {
        LocalDate day = LocalDate.of(2025, 6, 2);
        return register.view(AsOf.on(day)).headcount(id).all(day);
    }
}
