package vn.htx.core.rulebook.support;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Predicate;
import vn.htx.core.assessment.Certificate;
import vn.htx.core.assessment.Dossier;
import vn.htx.core.assessment.FiledAct;
import vn.htx.core.assessment.OrganizationOnDay;
import vn.htx.core.fact.FactQuery;
import vn.htx.core.finance.FinanceFacts;
import vn.htx.core.organization.OrganizationId;
import vn.htx.core.organization.OrganizationKind;
import vn.htx.core.organization.Reference;
import vn.htx.core.rulebook.support.Criterion.Standing;
import vn.htx.core.supervision.SupervisionFacts;
import vn.htx.core.supervision.SupervisionFacts.Served;
import vn.htx.core.support.SupportFacts;

/**
 * Tổ chức đề nghị hỗ trợ: an organization that applies for the support of a measure, as it stood on the day.
 *
 * @param id who applies
 * @param measure for what
 * @param day when
 * @param filed the filing that asks
 */
record Applicant(OrganizationId id, Reference measure, LocalDate day, FiledAct filed) {

    OrganizationOnDay onDay() {
        return new Dossier(id, filed.after(), filed.consulted()).on(day);
    }

    Optional<OrganizationKind> kind() {
        return onDay().findKind();
    }

    /** Không đang chấp hành xử phạt vi phạm hành chính về hành vi bị nghiêm cấm. */
    Criterion noPenalty() {
        return notServing("no-penalty", Served::isForProhibitedAct);
    }

    /** Không đang chấp hành bản án hình sự. */
    Criterion noJudgment() {
        return notServing("no-judgment", Served::isCriminal);
    }

    private Criterion notServing(String code, Predicate<Served> concerns) {
        Optional<Reference> served = onDay().list(SupervisionFacts.SANCTION_SERVED).stream()
                .filter(concerns)
                .map(Served::sanction)
                .findFirst();
        return Criterion.of(
                code, served.isEmpty(), served.map(Reference::toString).orElse("-"));
    }

    /** Có báo cáo kiểm toán, if the measure asks for one. */
    Criterion audited() {
        boolean asked =
                filed
                        .after()
                        .listFacts(FactQuery.all(SupportFacts.MEASURE)
                                .where("measure", measure)
                                .on(day))
                        .stream()
                        .anyMatch(known -> known.fact().value().auditRequired());
        Optional<LocalDate> reported = onDay().list(FinanceFacts.AUDIT).stream()
                .map(FinanceFacts.Audit::reportedOn)
                .filter(on -> !on.isAfter(day))
                .max(LocalDate::compareTo);
        return Criterion.of(
                "audit-report",
                !asked || reported.isPresent(),
                asked ? reported.map(LocalDate::toString).orElse("-") : "not-asked");
    }

    /** Có giấy chứng nhận đăng ký tổ hợp tác. */
    Criterion certified() {
        Optional<LocalDate> since = new Certificate(id, filed).heldSince(day);
        return new Criterion(
                "certificate",
                Standing.of(since.isPresent()),
                since.map(LocalDate::toString).orElse("-"));
    }
}
