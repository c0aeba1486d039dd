package vn.htx.core.linkage;

import java.util.List;
import java.util.Optional;
import vn.htx.core.area.AreaCode;
import vn.htx.core.fact.FactType;
import vn.htx.core.money.Dong;
import vn.htx.core.organization.OrganizationFacts;
import vn.htx.core.organization.OrganizationId;
import vn.htx.core.organization.Reference;
import vn.htx.core.support.Beneficiary;
import vn.htx.core.support.BeneficiaryKind;

/** The facts kept of linkage in value chains. */
public final class LinkageFacts {

    /** The kind of subject: one project. */
    public static final String SUBJECT = "linkage-project";

    /** A project runs. */
    public static final FactType<Project> PROJECT = FactType.describe("linkage_project", Project.class)
            .about(SUBJECT, "project")
            .build();

    /** Somebody leads a project: one at a time. */
    public static final FactType<Lead> LEAD = FactType.describe("linkage_lead", Lead.class)
            .about(SUBJECT, "project")
            .lookup("organization")
            .build();

    /** Somebody is a partner in a project, until leaving it or until it ends. */
    public static final FactType<Partner> PARTNER = FactType.describe("linkage_partner", Partner.class)
            .about(SUBJECT, "project")
            .each("partner", "role")
            .lookup("organization")
            .build();

    /** What a project did in a year. */
    public static final FactType<Year> YEAR = FactType.describe("linkage_year", Year.class)
            .about(SUBJECT, "project")
            .each("year")
            .build();

    /** A project came to its end. */
    public static final FactType<Ended> ENDED = FactType.describe("linkage_end", Ended.class)
            .about(SUBJECT, "project")
            .build();

    /** An organization is bound by a contract of linkage. */
    public static final FactType<Contract> CONTRACT = FactType.describe("linkage_contract", Contract.class)
            .about(OrganizationFacts.SUBJECT, "organization")
            .each("contract")
            .build();

    /** All of them. */
    public static final List<FactType<?>> ALL = List.of(PROJECT, LEAD, PARTNER, YEAR, ENDED, CONTRACT);

    /**
     * Dự án liên kết.
     *
     * @param title what it is called
     * @param product the product of the chain
     * @param funding under which line
     * @param programme which programme, where known
     * @param measure the support measure it is carried out under
     * @param form which steps it links, where known
     * @param area where, read with the day it begins
     * @param lastYear the year it is planned to end in
     * @param stateFunds planned money of the State, in đồng
     * @param ownFunds planned money of those who take part, in đồng
     */
    public record Project(
            Reference project,
            String title,
            String product,
            LinkageFunding funding,
            Optional<Reference> programme,
            Optional<Reference> measure,
            Optional<LinkageForm> form,
            Optional<AreaCode> area,
            Optional<Long> lastYear,
            Dong stateFunds,
            Dong ownFunds) {}

    /**
     * Đơn vị chủ trì. Product, funding, programme and measure are those of the project.
     *
     * @param kind what the lead is
     * @param organization which organization of the register it is, if it is one
     */
    public record Lead(
            Reference project,
            Beneficiary lead,
            BeneficiaryKind kind,
            Optional<OrganizationId> organization,
            String product,
            LinkageFunding funding,
            Optional<Reference> programme,
            Optional<Reference> measure) {

        /** The same, led by another. */
        public Lead by(Beneficiary other) {
            return new Lead(project, other, other.kind(), other.organization(), product, funding, programme, measure);
        }
    }

    /**
     * Bên tham gia liên kết.
     *
     * @param kind what the partner is
     * @param organization which organization of the register it is, if it is one
     */
    public record Partner(
            Reference project,
            Beneficiary partner,
            PartnerRole role,
            BeneficiaryKind kind,
            Optional<OrganizationId> organization) {

        /** A partner in a project. */
        public static Partner of(Reference project, Beneficiary partner, PartnerRole role) {
            return new Partner(project, partner, role, partner.kind(), partner.organization());
        }
    }

    /**
     * Kết quả thực hiện trong năm.
     *
     * @param households hộ tham gia liên kết
     * @param poorHouseholds of them, hộ nghèo, cận nghèo, where known
     * @param stateFunds money of the State spent, in đồng
     * @param ownFunds money of those who take part spent, in đồng
     */
    public record Year(
            Reference project,
            long year,
            long households,
            Optional<Long> poorHouseholds,
            Dong stateFunds,
            Dong ownFunds) {}

    /** Kết thúc dự án. */
    public record Ended(Reference project, LinkageOutcome outcome) {}

    /**
     * Hợp đồng liên kết.
     *
     * @param partner with whom
     * @param partnerKind what the partner is
     * @param product of what
     * @param form which steps it links
     * @param project the project it belongs to, if to one
     */
    public record Contract(
            OrganizationId organization,
            Reference contract,
            Beneficiary partner,
            BeneficiaryKind partnerKind,
            String product,
            LinkageForm form,
            Optional<Reference> project) {}

    private LinkageFacts() {}
}
