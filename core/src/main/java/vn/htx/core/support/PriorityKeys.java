package vn.htx.core.support;

import vn.htx.core.organization.Reference;

/**
 * Tiêu chí ưu tiên: the keys of the order of priority when several qualify (Law 17/2023/QH15, Article 18.3; R-SUP-05). The law
 * gives them no weight and no order, so they are shown side by side and never added up.
 *
 * @param members thành viên
 * @param disabledMembers thành viên là người khuyết tật
 * @param minorityMembers thành viên là người dân tộc thiểu số
 * @param insured thành viên, người lao động tham gia bảo hiểm xã hội
 * @param womenManagers phụ nữ tham gia quản lý
 * @param women thành viên, người lao động nữ
 * @param difficultArea hoạt động trên địa bàn khó khăn, đặc biệt khó khăn
 * @param valueChain tham gia chuỗi giá trị, cụm liên kết ngành
 * @param green xanh, tuần hoàn, hữu cơ, thích ứng với biến đổi khí hậu
 * @param digital chuyển đổi số
 * @param community hoạt động vì cộng đồng
 */
public record PriorityKeys(
        long members,
        long disabledMembers,
        long minorityMembers,
        long insured,
        long womenManagers,
        long women,
        boolean difficultArea,
        boolean valueChain,
        boolean green,
        boolean digital,
        boolean community) {

    public PriorityKeys {
        if (members < 0
                || disabledMembers < 0
                || minorityMembers < 0
                || insured < 0
                || womenManagers < 0
                || women < 0) {
            throw new IllegalArgumentException("no number of people is below nothing");
        }
        if (disabledMembers > members || minorityMembers > members) {
            throw new IllegalArgumentException("some members are no more than all of them, " + members);
        }
    }

    /** The fact of an application. */
    SupportFacts.Priority of(Reference application) {
        return new SupportFacts.Priority(
                application,
                members,
                disabledMembers,
                minorityMembers,
                insured,
                womenManagers,
                women,
                difficultArea,
                valueChain,
                green,
                digital,
                community);
    }
}
