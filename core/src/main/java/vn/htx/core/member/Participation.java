package vn.htx.core.member;

/**
 * How a member takes part. The kind of member follows from it and from the day: see {@link MemberKind}.
 *
 * @param capital góp vốn: puts in capital
 * @param use sử dụng sản phẩm, dịch vụ: uses products or services
 * @param labour góp sức lao động: puts in labour
 */
public record Participation(boolean capital, boolean use, boolean labour) {

    /** Capital and use of products or services: the commonest official member. */
    public static final Participation CAPITAL_AND_USE = new Participation(true, true, false);

    /** Capital and labour. */
    public static final Participation CAPITAL_AND_LABOUR = new Participation(true, false, true);

    /** Capital only. */
    public static final Participation CAPITAL_ONLY = new Participation(true, false, false);

    /** Use of products or services only. */
    public static final Participation USE_ONLY = new Participation(false, true, false);

    /** Labour only. */
    public static final Participation LABOUR_ONLY = new Participation(false, false, true);

    public Participation {
        if (!capital && !use && !labour) {
            throw new IllegalArgumentException(
                    "who puts in neither capital nor labour and uses nothing is no member (Law 17/2023, Article 4.16 to 4.19)");
        }
    }
}
