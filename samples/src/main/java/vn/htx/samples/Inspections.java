package vn.htx.samples;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import vn.htx.core.law.Citation;
import vn.htx.core.money.Dong;
import vn.htx.core.organization.OrganizationId;
import vn.htx.core.organization.Reference;
import vn.htx.core.supervision.CloseRemedy;
import vn.htx.core.supervision.CompleteSanction;
import vn.htx.core.supervision.ConcludeInspection;
import vn.htx.core.supervision.EstablishViolation;
import vn.htx.core.supervision.ImposeSanction;
import vn.htx.core.supervision.InspectOrganization;
import vn.htx.core.supervision.IssueInspectionPlan;
import vn.htx.core.supervision.OrderRemedy;
import vn.htx.core.supervision.RemedyOutcome;
import vn.htx.core.supervision.RemedyViolation;
import vn.htx.core.supervision.RiskGround;
import vn.htx.core.supervision.SanctionKind;
import vn.htx.core.supervision.SupervisedMatter;
import vn.htx.core.supervision.SupervisionKind;

/**
 * Inspections by yearly plan, made up: what they find is put right, but for one measure still open. The two sanctions were
 * served before the law of 2023.
 */
final class Inspections implements Undertaking {

    private static final String AGENCY = "Sở Kế hoạch và Đầu tư (mẫu)";
    private static final Citation LAW_2012 = Citation.parse("law:23/2012/QH13");
    private static final int FIRST_YEAR = 2022;
    private static final int LAST_YEAR = 2024;
    private static final int EACH = 5;
    private static final int SANCTIONED_IN = 2023;
    private static final int WEEKS = 21;
    private static final long FINE = 5_000_000;
    private static final List<SupervisedMatter> MATTERS =
            List.of(SupervisedMatter.FINANCE, SupervisedMatter.MEMBERS, SupervisedMatter.CAPITAL);

    @Override
    public void tell(Province province, Dice dice) {
        for (int year = FIRST_YEAR; year <= LAST_YEAR; year++) {
            LocalDate planned = province.from(LocalDate.of(year, 1, 10));
            List<OrganizationId> chosen = province.pick(EACH, planned, life -> true, dice).stream()
                    .map(Biography::id)
                    .toList();
            Reference plan = new Reference("mau-ke-hoach-kiem-tra-" + year);
            province.write(
                    planned,
                    new IssueInspectionPlan(
                            plan,
                            year,
                            AGENCY,
                            Province.CODE,
                            "KH-MAU-" + year,
                            chosen.stream()
                                    .map(one -> new IssueInspectionPlan.Visit(
                                            one, RiskGround.NOT_RECENTLY_INSPECTED, Optional.empty()))
                                    .toList()));
            for (int i = 0; i < chosen.size(); i++) {
                inspect(chosen.get(i), plan, year, i, province, dice);
            }
        }
    }

    private static void inspect(
            OrganizationId organization, Reference plan, int year, int number, Province province, Dice dice) {
        Reference inspection = new Reference(String.format(Locale.ROOT, "mau-kiem-tra-%d-%d", year, number + 1));
        LocalDate day = province.days().pick(LocalDate.of(year, 3, 1), LocalDate.of(year, 6, 10), dice);
        LocalDate concluded = province.after(day, WEEKS);
        Optional<SupervisedMatter> matter =
                number < MATTERS.size() ? Optional.of(MATTERS.get(number)) : Optional.empty();
        province.write(
                day,
                new InspectOrganization(
                        inspection,
                        organization,
                        SupervisionKind.CHECK,
                        AGENCY,
                        Optional.of(plan),
                        RiskGround.NOT_RECENTLY_INSPECTED,
                        Optional.empty()));
        Reference finding = new Reference("phat-hien-1");
        province.write(
                concluded,
                new ConcludeInspection(
                        inspection,
                        organization,
                        AGENCY,
                        "KL-MAU-" + year + "-" + (number + 1),
                        matter.stream()
                                .map(of -> new ConcludeInspection.Finding(finding, of, LAW_2012))
                                .toList()));
        if (matter.isPresent()) {
            boolean last = year == LAST_YEAR && number == 0;
            remedy(organization, inspection, finding, concluded, last, province);
            if (year == SANCTIONED_IN && number < 2) {
                sanction(organization, inspection, matter.orElseThrow(), concluded, number == 0, province);
            }
        }
    }

    private static void remedy(
            OrganizationId organization,
            Reference inspection,
            Reference finding,
            LocalDate day,
            boolean open,
            Province province) {
        Reference remedy = new Reference("kien-nghi-1");
        province.write(
                day,
                new OrderRemedy(
                        inspection,
                        remedy,
                        organization,
                        Optional.of(finding),
                        "chấn chỉnh theo kết luận (mẫu)",
                        Optional.of(province.after(day, 2 * WEEKS)),
                        Optional.empty()));
        if (!open) {
            province.write(province.after(day, WEEKS), new CloseRemedy(inspection, remedy, RemedyOutcome.DONE));
        }
    }

    private static void sanction(
            OrganizationId organization,
            Reference inspection,
            SupervisedMatter matter,
            LocalDate day,
            boolean fined,
            Province province) {
        Reference violation = new Reference("vi-pham-1");
        Reference sanction = new Reference("xu-phat-1");
        province.write(
                day,
                new EstablishViolation(
                        organization, violation, matter, LAW_2012, Optional.empty(), AGENCY, Optional.of(inspection)));
        LocalDate imposed = province.after(day, WEEKS);
        province.write(
                imposed,
                new ImposeSanction(
                        organization,
                        sanction,
                        fined ? SanctionKind.FINE : SanctionKind.WARNING,
                        AGENCY,
                        "QD-MAU-" + SANCTIONED_IN + (fined ? "-1" : "-2"),
                        Optional.of(violation),
                        LAW_2012,
                        Optional.empty(),
                        fined ? Optional.of(Dong.of(FINE)) : Optional.empty(),
                        imposed,
                        Optional.empty()));
        LocalDate done = province.after(imposed, WEEKS);
        province.write(done, new RemedyViolation(organization, violation));
        province.write(done, new CompleteSanction(organization, sanction));
    }
}
