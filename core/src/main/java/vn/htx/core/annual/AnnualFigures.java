package vn.htx.core.annual;

import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import vn.htx.core.money.Dong;

/**
 * Số liệu báo cáo năm: what the organization tells of a reporting year beside its financial statements. Revenue, profit,
 * assets and the number of workers are those of {@link vn.htx.core.finance.YearlyFigures}; members and charter capital are
 * those of the register.
 *
 * @param plannedRevenue doanh thu kế hoạch, in đồng
 * @param incomePerMember thu nhập bình quân của một thành viên trong năm, in đồng
 * @param incomePerWorker thu nhập bình quân của một người lao động trong năm, in đồng
 * @param memberWorkers người lao động là thành viên
 * @param chainMembers thành viên tham gia chuỗi giá trị, who sell to or buy from it along a value chain
 * @param untrainedManagers cán bộ quản lý chưa qua đào tạo
 * @param intermediateManagers cán bộ quản lý có trình độ sơ cấp, trung cấp
 * @param collegeManagers cán bộ quản lý có trình độ cao đẳng, đại học trở lên
 * @param poorHouseholds hộ thành viên nghèo
 * @param nearPoorHouseholds hộ thành viên cận nghèo
 */
public record AnnualFigures(
        Optional<Dong> plannedRevenue,
        Optional<Dong> incomePerMember,
        Optional<Dong> incomePerWorker,
        long memberWorkers,
        long chainMembers,
        long untrainedManagers,
        long intermediateManagers,
        long collegeManagers,
        Optional<Long> poorHouseholds,
        Optional<Long> nearPoorHouseholds) {

    public AnnualFigures {
        OptionalLong negative = LongStream.concat(
                        LongStream.of(
                                memberWorkers, chainMembers, untrainedManagers, intermediateManagers, collegeManagers),
                        Stream.of(poorHouseholds, nearPoorHouseholds)
                                .flatMap(Optional::stream)
                                .mapToLong(Long::longValue))
                .filter(count -> count < 0)
                .findFirst();
        if (negative.isPresent()) {
            throw new IllegalArgumentException("a count is never negative: " + negative.getAsLong());
        }
        Stream.of(plannedRevenue, incomePerMember, incomePerWorker)
                .flatMap(Optional::stream)
                .filter(Dong::isNegative)
                .findFirst()
                .ifPresent(amount -> {
                    throw new IllegalArgumentException("planned revenue and incomes are never negative: " + amount);
                });
    }

    /** Tổng số cán bộ quản lý: the three qualifications added up. */
    public long managers() {
        return untrainedManagers + intermediateManagers + collegeManagers;
    }
}
