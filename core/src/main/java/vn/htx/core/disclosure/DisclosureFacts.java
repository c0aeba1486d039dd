package vn.htx.core.disclosure;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.htx.core.fact.FactType;
import vn.htx.core.organization.OrganizationFacts;
import vn.htx.core.organization.OrganizationId;
import vn.htx.core.organization.Reference;

/** The facts kept of what organizations make known. */
public final class DisclosureFacts {

    /** A document was issued that members are to know of. */
    public static final FactType<Disclosure> DISCLOSURE = FactType.describe("disclosure", Disclosure.class)
            .about(OrganizationFacts.SUBJECT, "organization")
            .each("document")
            .build();

    /** A yearly report was submitted. */
    public static final FactType<YearlyReport> YEARLY_REPORT = FactType.describe("yearly_report", YearlyReport.class)
            .about(OrganizationFacts.SUBJECT, "organization")
            .each("year", "receiver")
            .build();

    /** Registration content is public. */
    public static final FactType<Publication> PUBLICATION = FactType.describe(
                    "registration_publication", Publication.class)
            .about(OrganizationFacts.SUBJECT, "organization")
            .each("registration")
            .build();

    /** The use of funds was reported to the general meeting. */
    public static final FactType<FundsReport> FUNDS_REPORT = FactType.describe("funds_report", FundsReport.class)
            .about(OrganizationFacts.SUBJECT, "organization")
            .each("year")
            .build();

    /** All of them. */
    public static final List<FactType<?>> ALL = List.of(DISCLOSURE, YEARLY_REPORT, PUBLICATION, FUNDS_REPORT);

    /**
     * Công khai thông tin cho thành viên.
     *
     * @param year the year it is about, for yearly documents
     * @param issuedOn the day it was issued
     * @param postedOn the day it was posted at the head office
     * @param postedUntil the first day it is no longer posted
     */
    public record Disclosure(
            OrganizationId organization,
            Reference document,
            DisclosedMatter matter,
            Optional<Long> year,
            LocalDate issuedOn,
            Optional<LocalDate> postedOn,
            Optional<LocalDate> postedUntil) {}

    /**
     * Báo cáo, cập nhật dữ liệu hằng năm.
     *
     * @param year the year reported on
     */
    public record YearlyReport(
            OrganizationId organization, long year, ReportReceiver receiver, LocalDate submittedOn) {}

    /**
     * Công khai nội dung đăng ký.
     *
     * @param publishedOn the first day it is public
     * @param publishedUntil the first day it no longer is
     */
    public record Publication(
            OrganizationId organization, Reference registration, LocalDate publishedOn, LocalDate publishedUntil) {}

    /**
     * Báo cáo tình hình sử dụng quỹ.
     *
     * @param year the year reported on
     * @param meeting the general meeting it was given to
     */
    public record FundsReport(OrganizationId organization, long year, Reference meeting, LocalDate reportedOn) {}

    private DisclosureFacts() {}
}
