package vn.htx.core.lifecycle;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.htx.core.fact.FactType;
import vn.htx.core.organization.OrganizationFacts;
import vn.htx.core.organization.OrganizationId;
import vn.htx.core.organization.Reference;

/** The facts kept of registration and of what leads to an organization's end. */
public final class LifecycleFacts {

    /** A file was received by the registration agency, possibly before the organization exists. */
    public static final FactType<RegistrationFile> FILE = FactType.describe("registration_file", RegistrationFile.class)
            .about(OrganizationFacts.SUBJECT, "organization")
            .each("file")
            .build();

    /** A change was decided that is to be registered or notified. */
    public static final FactType<RegisteredChange> CHANGE = FactType.describe(
                    "registration_change", RegisteredChange.class)
            .about(OrganizationFacts.SUBJECT, "organization")
            .each("change")
            .build();

    /** A branch, representative office or business place is open. */
    public static final FactType<Establishment> ESTABLISHMENT = FactType.describe("establishment", Establishment.class)
            .about(OrganizationFacts.SUBJECT, "organization")
            .each("establishment")
            .build();

    /** The registration agency asked for a report on compliance. */
    public static final FactType<ReportRequest> REPORT_REQUEST = FactType.describe(
                    "report_request", ReportRequest.class)
            .about(OrganizationFacts.SUBJECT, "organization")
            .each("request")
            .build();

    /** The certificate is revoked. */
    public static final FactType<Revocation> REVOCATION = FactType.describe("revocation", Revocation.class)
            .about(OrganizationFacts.SUBJECT, "organization")
            .build();

    /** Dissolution is decided. */
    public static final FactType<Dissolution> DISSOLUTION = FactType.describe("dissolution", Dissolution.class)
            .about(OrganizationFacts.SUBJECT, "organization")
            .build();

    /** Bankruptcy proceedings are open. */
    public static final FactType<Bankruptcy> BANKRUPTCY = FactType.describe("bankruptcy", Bankruptcy.class)
            .about(OrganizationFacts.SUBJECT, "organization")
            .build();

    /** The organization did something that a decided dissolution forbids. */
    public static final FactType<Dealing> DEALING = FactType.describe("dealing", Dealing.class)
            .about(OrganizationFacts.SUBJECT, "organization")
            .each("dealing")
            .build();

    /** All of them. */
    public static final List<FactType<?>> ALL =
            List.of(FILE, CHANGE, ESTABLISHMENT, REPORT_REQUEST, REVOCATION, DISSOLUTION, BANKRUPTCY, DEALING);

    /**
     * Hồ sơ đăng ký: a founding file and what was answered.
     *
     * @param agency the level of the agency that received it
     * @param receivedOn the day it was received, or last amended
     * @param foreignInvestors whether foreign investors are among the members
     * @param amendmentRequestedOn the day an amendment was first asked for
     */
    public record RegistrationFile(
            OrganizationId organization,
            Reference file,
            AgencyLevel agency,
            LocalDate receivedOn,
            boolean application,
            boolean charter,
            boolean foundingResolution,
            boolean memberList,
            boolean representativeList,
            boolean investmentCertificates,
            boolean foreignInvestors,
            boolean feePaid,
            Optional<FileAnswer> answer,
            Optional<LocalDate> answeredOn,
            Optional<LocalDate> amendmentRequestedOn) {

        /** Whether every document the law asks for is there. */
        public boolean isComplete() {
            return missing().isEmpty();
        }

        /** The documents the law asks for that are not there. */
        public Set<FileDocument> missing() {
            Set<FileDocument> missing = EnumSet.noneOf(FileDocument.class);
            require(FileDocument.APPLICATION, application, missing);
            require(FileDocument.CHARTER, charter, missing);
            require(FileDocument.FOUNDING_RESOLUTION, foundingResolution, missing);
            require(FileDocument.MEMBER_LIST, memberList, missing);
            require(FileDocument.REPRESENTATIVE_LIST, representativeList, missing);
            require(FileDocument.INVESTMENT_CERTIFICATES, investmentCertificates || !foreignInvestors, missing);
            return missing;
        }

        private static void require(FileDocument document, boolean there, Set<FileDocument> missing) {
            if (!there) {
                missing.add(document);
            }
        }

        /** The same file, received anew with these documents, and without an answer. */
        RegistrationFile amended(List<FileDocument> documents, boolean paid, LocalDate day) {
            return new RegistrationFile(
                    organization,
                    file,
                    agency,
                    day,
                    documents.contains(FileDocument.APPLICATION),
                    documents.contains(FileDocument.CHARTER),
                    documents.contains(FileDocument.FOUNDING_RESOLUTION),
                    documents.contains(FileDocument.MEMBER_LIST),
                    documents.contains(FileDocument.REPRESENTATIVE_LIST),
                    documents.contains(FileDocument.INVESTMENT_CERTIFICATES),
                    foreignInvestors,
                    paid,
                    Optional.empty(),
                    Optional.empty(),
                    amendmentRequestedOn);
        }

        /** The same file, answered. */
        RegistrationFile answered(FileAnswer given, LocalDate day) {
            boolean amend = given == FileAnswer.AMENDMENT_REQUESTED;
            return new RegistrationFile(
                    organization,
                    file,
                    agency,
                    receivedOn,
                    application,
                    charter,
                    foundingResolution,
                    memberList,
                    representativeList,
                    investmentCertificates,
                    foreignInvestors,
                    feePaid,
                    Optional.of(given),
                    Optional.of(day),
                    amendmentRequestedOn.or(() -> amend ? Optional.of(day) : Optional.empty()));
        }
    }

    /** Thay đổi nội dung đăng ký: what changed, when it was decided and when it was registered or notified. */
    public record RegisteredChange(
            OrganizationId organization,
            Reference change,
            ChangedMatter matter,
            LocalDate decidedOn,
            Optional<LocalDate> registeredOn) {}

    /**
     * Đơn vị phụ thuộc.
     *
     * @param establishment its own code; of a business place, five digits
     * @param notifiedOn the day the registration agency was told
     */
    public record Establishment(
            OrganizationId organization,
            Reference establishment,
            EstablishmentKind kind,
            boolean abroad,
            LocalDate openedOn,
            Optional<LocalDate> notifiedOn) {}

    /** Yêu cầu báo cáo việc tuân thủ. */
    public record ReportRequest(
            OrganizationId organization, Reference request, LocalDate askedOn, Optional<LocalDate> answeredOn) {}

    /** Thu hồi giấy chứng nhận đăng ký. */
    public record Revocation(OrganizationId organization, RevocationGround ground, LocalDate revokedOn) {}

    /**
     * Giải thể: a dissolution under way.
     *
     * @param decision the resolution or decision
     * @param decidedOn the day of the resolution or decision
     * @param debtsPayable whether all debts can be paid
     * @param disputePending whether a dispute is pending before a court or arbitration
     * @param indivisibleReviewed whether the meeting approved the list of the indivisible fund and assets
     * @param noticeOn the day the agency had the resolution, or gave notice of a compulsory dissolution
     * @param begunOn the day a compulsory dissolution was begun
     * @param objectedOn the day an objection arrived
     * @param fileOn the day the dissolution file was received
     */
    public record Dissolution(
            OrganizationId organization,
            DissolutionCause cause,
            Reference decision,
            LocalDate decidedOn,
            boolean debtsPayable,
            boolean disputePending,
            boolean indivisibleReviewed,
            Optional<LocalDate> noticeOn,
            Optional<LocalDate> begunOn,
            Optional<LocalDate> objectedOn,
            Optional<LocalDate> fileOn) {

        /** Whether the general meeting decided it. */
        public boolean isVoluntary() {
            return cause == DissolutionCause.GENERAL_MEETING;
        }

        private Dissolution with(
                Optional<LocalDate> notice,
                Optional<LocalDate> begun,
                Optional<LocalDate> objected,
                Optional<LocalDate> filed) {
            return new Dissolution(
                    organization,
                    cause,
                    decision,
                    decidedOn,
                    debtsPayable,
                    disputePending,
                    indivisibleReviewed,
                    notice,
                    begun,
                    objected,
                    filed);
        }

        Dissolution noticed(LocalDate day) {
            return with(Optional.of(day), begunOn, objectedOn, fileOn);
        }

        Dissolution begun(LocalDate day) {
            return with(noticeOn, Optional.of(day), objectedOn, fileOn);
        }

        Dissolution objected(LocalDate day) {
            return with(noticeOn, begunOn, objectedOn.or(() -> Optional.of(day)), fileOn);
        }

        Dissolution filed(LocalDate day) {
            return with(noticeOn, begunOn, objectedOn, Optional.of(day));
        }
    }

    /** Thủ tục phá sản: opened by a court's decision. */
    public record Bankruptcy(OrganizationId organization, Reference decision, LocalDate openedOn) {}

    /**
     * Hoạt động bị cấm sau quyết định giải thể.
     *
     * @param carriesOutDissolution whether it serves to carry out the dissolution
     */
    public record Dealing(
            OrganizationId organization,
            Reference dealing,
            DealingKind kind,
            LocalDate doneOn,
            boolean carriesOutDissolution) {}

    private LifecycleFacts() {}
}
