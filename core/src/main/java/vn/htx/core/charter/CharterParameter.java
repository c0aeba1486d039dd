package vn.htx.core.charter;

import static vn.htx.core.charter.CharterForm.DAY_OF_YEAR;
import static vn.htx.core.charter.CharterForm.FLAG;
import static vn.htx.core.charter.CharterForm.MONEY;
import static vn.htx.core.charter.CharterForm.NUMBER;
import static vn.htx.core.charter.CharterForm.RATIO;
import static vn.htx.core.charter.CharterForm.VOTES;

/**
 * Nội dung do điều lệ quy định: what the charter sets where the law leaves it to the charter, or within a bound of the
 * law. The articles are those of Law 17/2023/QH15. Whether a value keeps within its bound is assessed by rules.
 */
public enum CharterParameter {
    /** Vốn góp tối thiểu: the least contribution of a member, in đồng (Article 40.8). */
    MINIMUM_CONTRIBUTION(MONEY),
    /** Phí thành viên: the fee of members without capital, in đồng (Article 40.9). */
    MEMBERSHIP_FEE(MONEY),
    /** Tỷ lệ giao dịch nội bộ tối thiểu (Article 40.11). */
    MINIMUM_INTERNAL_RATIO(RATIO),
    /** Thời gian liên tục không sử dụng sản phẩm, dịch vụ, không góp sức lao động: in months (Article 33.1.e). */
    NON_USE_MONTHS(NUMBER),
    /** Tỷ lệ trích quỹ chung không chia từ thu nhập giao dịch nội bộ (Article 84.1). */
    INTERNAL_FUND_RATE(RATIO),
    /** Tỷ lệ trích quỹ chung không chia từ thu nhập giao dịch bên ngoài (Article 84.2). */
    EXTERNAL_FUND_RATE(RATIO),
    /** Ngày kết thúc năm tài chính: month and day. */
    FISCAL_YEAR_END(DAY_OF_YEAR),
    /** Thành viên được tham gia nhiều hợp tác xã, liên hiệp hợp tác xã (Articles 30.4 and 34.3). */
    SEVERAL_MEMBERSHIPS_ALLOWED(FLAG),
    /** Được chuyển nhượng phần vốn góp. */
    TRANSFER_ALLOWED(FLAG),
    /** Cách tính phiếu biểu quyết trong liên hiệp hợp tác xã (Article 61.5). */
    UNION_VOTES(VOTES),
    /** Số ngày gửi kiến nghị trước ngày khai mạc đại hội: in calendar days (Article 60.2). */
    AGENDA_PROPOSAL_DAYS(NUMBER),
    /** Số lượng thành viên hội đồng quản trị (Article 65.1). */
    BOARD_SIZE(NUMBER),
    /** Nhiệm kỳ hội đồng quản trị: in years (Article 65.2). */
    BOARD_TERM_YEARS(NUMBER),
    /** Nhiệm kỳ giám đốc (tổng giám đốc): in years (Articles 68.2 and 71.2). */
    DIRECTOR_TERM_YEARS(NUMBER),
    /** Số lượng thành viên ban kiểm soát (Article 69.1). */
    SUPERVISOR_NUMBER(NUMBER),
    /** Nhiệm kỳ ban kiểm soát, kiểm soát viên: in years (Articles 69.1 and 72.2). */
    SUPERVISOR_TERM_YEARS(NUMBER),
    /** Số lượng người đại diện theo pháp luật (Article 11.2). */
    LEGAL_REPRESENTATIVES(NUMBER),
    /** Định kỳ kiểm toán: once in so many years. */
    AUDIT_EVERY_YEARS(NUMBER),
    /** Được cho vay nội bộ (Article 83). */
    INTERNAL_LOANS_ALLOWED(FLAG),
    /** Trọng số của mức độ sử dụng sản phẩm, dịch vụ khi phân phối thu nhập (Article 86.3). */
    USE_WEIGHT(NUMBER),
    /** Trọng số của mức độ góp sức lao động khi phân phối thu nhập (Article 86.3). */
    LABOUR_WEIGHT(NUMBER),
    /** Phần thu nhập giao dịch nội bộ phân phối theo mức độ sử dụng, góp sức lao động (Article 86.3.a). */
    INTERNAL_INCOME_BY_USE_SHARE(RATIO),
    /** Phần thu nhập giao dịch bên ngoài phân phối theo vốn góp (Article 86.3.b). */
    EXTERNAL_INCOME_BY_CAPITAL_SHARE(RATIO);

    private final CharterForm form;

    CharterParameter(CharterForm form) {
        this.form = form;
    }

    /** How its value is written. */
    public CharterForm form() {
        return form;
    }

    /** Refuses another form than this parameter's. */
    void requireForm(CharterForm asked) {
        if (form != asked) {
            throw new IllegalArgumentException(this + " is a " + form + ", not a " + asked);
        }
    }
}
