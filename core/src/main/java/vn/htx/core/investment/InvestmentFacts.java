package vn.htx.core.investment;

import java.util.List;
import java.util.Optional;
import vn.htx.core.area.AreaCode;
import vn.htx.core.fact.FactType;
import vn.htx.core.money.Dong;
import vn.htx.core.organization.OrganizationId;
import vn.htx.core.organization.Reference;
import vn.htx.core.support.Beneficiary;
import vn.htx.core.support.BeneficiaryKind;

/** The facts kept of equipment and investment. */
public final class InvestmentFacts {

    /** The kind of subject: one purchase of equipment. */
    public static final String EQUIPMENT_SUBJECT = "equipment";

    /** The kind of subject: one investment project. */
    public static final String PROJECT_SUBJECT = "investment-project";

    /** Somebody was helped to buy equipment. */
    public static final FactType<Equipment> EQUIPMENT = FactType.describe("equipment", Equipment.class)
            .about(EQUIPMENT_SUBJECT, "equipment")
            .lookup("organization")
            .build();

    /** An organization has an investment project. */
    public static final FactType<Project> PROJECT = FactType.describe("investment_project", Project.class)
            .about(PROJECT_SUBJECT, "project")
            .lookup("organization")
            .build();

    /** A project has come to a stage. */
    public static final FactType<Progress> PROGRESS = FactType.describe("investment_progress", Progress.class)
            .about(PROJECT_SUBJECT, "project")
            .lookup("organization")
            .build();

    /** What a project spent in a year. */
    public static final FactType<Year> YEAR = FactType.describe("investment_year", Year.class)
            .about(PROJECT_SUBJECT, "project")
            .each("year")
            .lookup("organization")
            .build();

    /** All of them. */
    public static final List<FactType<?>> ALL = List.of(EQUIPMENT, PROJECT, PROGRESS, YEAR);

    /**
     * Hỗ trợ mua trang thiết bị. The money is that of {@link FundedBy}.
     *
     * @param category what it is for
     * @param item what was bought
     * @param quantity how many
     * @param beneficiary for whom
     * @param kind what the beneficiary is
     * @param organization which organization of the register it is, if it is one
     * @param measure the support measure it was bought under
     */
    public record Equipment(
            Reference equipment,
            Beneficiary beneficiary,
            BeneficiaryKind kind,
            Optional<OrganizationId> organization,
            EquipmentKind category,
            String item,
            long quantity,
            Optional<Reference> measure,
            Dong stateFunds,
            Dong ownFunds,
            Dong creditFunds,
            Dong otherFunds) {}

    /**
     * Dự án đầu tư. The money is planned money, as in {@link FundedBy}.
     *
     * @param area where, read with the day the project begins
     * @param landArea diện tích đất, in square metres
     * @param measure the support measure it is carried out under
     */
    public record Project(
            Reference project,
            OrganizationId organization,
            String name,
            InvestmentPurpose purpose,
            AreaCode area,
            long landArea,
            Optional<Reference> measure,
            Dong stateFunds,
            Dong ownFunds,
            Dong creditFunds,
            Dong otherFunds) {}

    /** Tình trạng dự án đầu tư. */
    public record Progress(
            Reference project,
            OrganizationId organization,
            InvestmentStage stage,
            LandStanding land,
            EnvironmentStanding environment) {}

    /** Vốn thực hiện trong năm; the money is that of {@link FundedBy}. */
    public record Year(
            Reference project,
            OrganizationId organization,
            long year,
            Dong stateFunds,
            Dong ownFunds,
            Dong creditFunds,
            Dong otherFunds) {}

    private InvestmentFacts() {}
}
