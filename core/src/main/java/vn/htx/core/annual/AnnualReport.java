package vn.htx.core.annual;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import vn.htx.core.finance.YearlyFigures;
import vn.htx.core.money.Dong;
import vn.htx.core.organization.OrganizationId;

/**
 * Báo cáo năm của một tổ chức: its figures of a year from all places, as they stand on a day.
 *
 * @param state how far the report has come
 * @param version lần: 1, and one more each time it was opened again
 * @param lockedOn the day it was locked, if it is
 * @param told what the organization tells, if it has told
 * @param statements the figures of its financial statements, if recorded
 * @param statementsSince the day those are recorded for, if they are
 * @param members members at the end of the reporting year, by the register
 * @param charterCapital vốn điều lệ at the end of the reporting year, by the register
 */
public record AnnualReport(
        OrganizationId organization,
        long year,
        ReportState state,
        long version,
        Optional<LocalDate> lockedOn,
        Optional<AnnualFigures> told,
        Optional<YearlyFigures> statements,
        Optional<LocalDate> statementsSince,
        long members,
        Dong charterCapital) {

    /** What does not fit together. */
    public Set<Remark> remarks() {
        Set<Remark> found = EnumSet.noneOf(Remark.class);
        statements.ifPresent(figures -> {
            note(found, Remark.PROFIT_ABOVE_REVENUE, figures.profit().compareTo(figures.revenue()) > 0);
            note(found, Remark.ASSETS_UNEQUAL_CAPITAL, !figures.totalAssets().equals(figures.totalCapital()));
        });
        told.ifPresent(figures -> {
            note(
                    found,
                    Remark.MEMBER_WORKERS_ABOVE_WORKERS,
                    statements
                            .filter(own -> figures.memberWorkers() > own.workers())
                            .isPresent());
            note(found, Remark.MEMBER_WORKERS_ABOVE_MEMBERS, figures.memberWorkers() > members);
            note(found, Remark.CHAIN_MEMBERS_ABOVE_MEMBERS, figures.chainMembers() > members);
            note(
                    found,
                    Remark.POOR_HOUSEHOLDS_ABOVE_MEMBERS,
                    figures.poorHouseholds().orElse(0L)
                                    + figures.nearPoorHouseholds().orElse(0L)
                            > members);
        });
        note(found, Remark.CHANGED_SINCE_LOCKED, changedSinceLocked());
        return Set.copyOf(found);
    }

    private static void note(Set<Remark> found, Remark remark, boolean fits) {
        if (fits) {
            found.add(remark);
        }
    }

    private boolean changedSinceLocked() {
        return lockedOn.flatMap(locked -> statementsSince.filter(locked::isBefore))
                .isPresent();
    }

    /** Doanh thu, if known, in đồng. */
    public Optional<Dong> revenue() {
        return statements.map(YearlyFigures::revenue);
    }

    /** Doanh thu từ thành viên, in đồng, where transactions with members are booked apart. */
    public Optional<Dong> revenueFromMembers() {
        return statements.flatMap(YearlyFigures::internalRevenue);
    }

    /** Lợi nhuận, if known, in đồng. */
    public Optional<Dong> profit() {
        return statements.map(YearlyFigures::profit);
    }

    /** Tổng tài sản, if known, in đồng. */
    public Optional<Dong> assets() {
        return statements.map(YearlyFigures::totalAssets);
    }

    /** Doanh thu kế hoạch, if told, in đồng. */
    public Optional<Dong> plannedRevenue() {
        return told.flatMap(AnnualFigures::plannedRevenue);
    }
}
