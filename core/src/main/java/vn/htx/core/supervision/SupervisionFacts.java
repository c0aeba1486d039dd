package vn.htx.core.supervision;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.htx.core.area.AreaCode;
import vn.htx.core.fact.FactType;
import vn.htx.core.law.Citation;
import vn.htx.core.money.Dong;
import vn.htx.core.organization.OrganizationFacts;
import vn.htx.core.organization.OrganizationId;
import vn.htx.core.organization.Reference;
import vn.htx.core.people.MemberId;

/** The facts kept of supervision. */
public final class SupervisionFacts {

    /** A plan of a year's inspections is issued. */
    public static final FactType<Plan> PLAN = FactType.describe("inspection_plan", Plan.class)
            .about("inspection-plan", "plan")
            .build();

    /** An organization is to be inspected under a plan. */
    public static final FactType<PlannedVisit> PLANNED_VISIT = FactType.describe("planned_visit", PlannedVisit.class)
            .about("inspection-plan", "plan")
            .each("organization")
            .lookup("organization")
            .build();

    /** An organization was inspected. */
    public static final FactType<Inspection> INSPECTION = FactType.describe("inspection", Inspection.class)
            .about("inspection", "inspection")
            .lookup("organization")
            .build();

    /** An inspection was concluded. */
    public static final FactType<Conclusion> CONCLUSION = FactType.describe("inspection_conclusion", Conclusion.class)
            .about("inspection", "inspection")
            .lookup("organization")
            .build();

    /** An inspection found something. */
    public static final FactType<Found> FINDING = FactType.describe("inspection_finding", Found.class)
            .about("inspection", "inspection")
            .each("finding")
            .lookup("organization")
            .build();

    /** Something was ordered to be put right. */
    public static final FactType<Ordered> REMEDY = FactType.describe("ordered_remedy", Ordered.class)
            .about("inspection", "inspection")
            .each("remedy")
            .lookup("organization")
            .build();

    /** A remedy stands as it does. */
    public static final FactType<RemedyCase> REMEDY_CASE = FactType.describe("remedy_case", RemedyCase.class)
            .about("inspection", "inspection")
            .each("remedy")
            .lookup("organization")
            .build();

    /** A violation is established and not yet put right. */
    public static final FactType<Violation> VIOLATION = FactType.describe("violation", Violation.class)
            .about(OrganizationFacts.SUBJECT, "organization")
            .each("violation")
            .build();

    /** A sanction was imposed. */
    public static final FactType<Sanction> SANCTION = FactType.describe("sanction", Sanction.class)
            .about(OrganizationFacts.SUBJECT, "organization")
            .each("sanction")
            .build();

    /** A sanction is being served. */
    public static final FactType<Served> SANCTION_SERVED = FactType.describe("sanction_served", Served.class)
            .about(OrganizationFacts.SUBJECT, "organization")
            .each("sanction")
            .build();

    /** A complaint was received. */
    public static final FactType<Received> COMPLAINT = FactType.describe("complaint", Received.class)
            .about("complaint", "complaint")
            .lookup("organization")
            .build();

    /** A complaint stands as it does. */
    public static final FactType<ComplaintCase> COMPLAINT_CASE = FactType.describe(
                    "complaint_case", ComplaintCase.class)
            .about("complaint", "complaint")
            .lookup("organization")
            .build();

    /** All of them. */
    public static final List<FactType<?>> ALL = List.of(
            PLAN,
            PLANNED_VISIT,
            INSPECTION,
            CONCLUSION,
            FINDING,
            REMEDY,
            REMEDY_CASE,
            VIOLATION,
            SANCTION,
            SANCTION_SERVED,
            COMPLAINT,
            COMPLAINT_CASE);

    /**
     * Kế hoạch thanh tra, kiểm tra.
     *
     * @param agency cơ quan ban hành
     * @param decision the number it was issued under, as printed
     */
    public record Plan(Reference plan, long year, String agency, AreaCode area, String decision) {}

    /**
     * Tổ chức được kiểm tra theo kế hoạch.
     *
     * @param ground why it was chosen
     * @param repeat why it is visited again in the year, if another plan has it too
     */
    public record PlannedVisit(
            Reference plan,
            OrganizationId organization,
            long year,
            String agency,
            RiskGround ground,
            Optional<RepeatGround> repeat) {}

    /**
     * Cuộc thanh tra, kiểm tra, giám sát; the parts are those of {@link InspectOrganization}.
     *
     * @param planned whether a plan has it
     */
    public record Inspection(
            Reference inspection,
            OrganizationId organization,
            SupervisionKind kind,
            String agency,
            LocalDate heldOn,
            boolean planned,
            Optional<Reference> plan,
            RiskGround ground,
            Optional<RepeatGround> repeat) {}

    /**
     * Kết luận.
     *
     * @param findings how many findings it has
     */
    public record Conclusion(
            Reference inspection, OrganizationId organization, String agency, String decision, long findings) {}

    /**
     * Phát hiện qua kiểm tra: a departure from the law.
     *
     * @param citation the place in the law departed from
     */
    public record Found(
            Reference inspection,
            Reference finding,
            OrganizationId organization,
            SupervisedMatter matter,
            Citation citation) {}

    /** Biện pháp được yêu cầu; the parts are those of {@link OrderRemedy}. Open or closed is told by {@link RemedyCase}. */
    public record Ordered(
            Reference inspection,
            Reference remedy,
            OrganizationId organization,
            Optional<Reference> finding,
            String content) {}

    /**
     * Hành vi vi phạm, from the day it is established until it is put right; the parts are those of {@link
     * EstablishViolation}.
     */
    public record Violation(
            OrganizationId organization,
            Reference violation,
            SupervisedMatter matter,
            Citation citation,
            Optional<ProhibitedAct> prohibitedAct,
            String agency,
            LocalDate establishedOn,
            Optional<Reference> inspection) {}

    /** Quyết định xử phạt, bản án; the parts are those of {@link ImposeSanction}. */
    public record Sanction(
            OrganizationId organization,
            Reference sanction,
            SanctionKind kind,
            String agency,
            String decision,
            Optional<Reference> violation,
            Citation citation,
            Optional<ProhibitedAct> prohibitedAct,
            Optional<Dong> fine) {}

    /**
     * Đang chấp hành: a sanction on the days it is served.
     *
     * @param prohibitedAct the act of Article 7.2 of Law 17/2023/QH15 it is for, if it is for one
     */
    public record Served(
            OrganizationId organization,
            Reference sanction,
            SanctionKind kind,
            Optional<ProhibitedAct> prohibitedAct,
            Citation citation) {

        /** Whether it is an administrative sanction for an act that Article 7.2 prohibits. */
        public boolean isForProhibitedAct() {
            return !isCriminal() && prohibitedAct.isPresent();
        }

        /** Whether it is a criminal judgment. */
        public boolean isCriminal() {
            return kind == SanctionKind.CRIMINAL_JUDGMENT;
        }
    }

    /** Đơn được tiếp nhận; the parts are those of {@link ReceiveComplaint}. */
    public record Received(
            Reference complaint,
            ComplaintKind kind,
            SupervisedMatter matter,
            String authority,
            Optional<OrganizationId> organization,
            Optional<MemberId> member,
            Optional<Reference> against) {}

    private SupervisionFacts() {}
}
